"""What leaves the screen and goes into the meeting: sentences, workbook, picture."""
