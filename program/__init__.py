"""The arithmetic and rules that a leader would argue about. Tables in, tables out, no files."""
