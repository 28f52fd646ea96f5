"""What does each figure mean, whose is it, how was it computed, and what is still missing?"""

import streamlit as st

from pages.ui import frame

frame.heading("x", "y")
