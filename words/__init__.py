"""How the product speaks: numbers, money and months in Bahasa Indonesia.

The rightmost room: every other room may import it, it imports none of them.
"""
