"""From the bytes of each kind of file to sheets of text, cell by cell as they were written."""
