"""What anybody may read."""

import streamlit as st

st.html('<p id="angka">39,52 %</p>')
