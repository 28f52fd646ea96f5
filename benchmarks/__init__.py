"""The measured claims of the README: `python -m benchmarks`, everything in one run on one machine.

Times say little about another machine, so each is set against a floor measured in the same run:
what Streamlit itself takes for an empty page, a trivial change, a bare start.
"""
