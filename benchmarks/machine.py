"""What the numbers were measured on: enough to judge them, nothing that names the machine."""

import datetime as dt
import os
import platform
import subprocess
from importlib.metadata import version

import psutil

from benchmarks.report import Language, quantity
from words import periods

FACTS = {
    "id": "Diukur {date} pada {cores} inti, memori {memory} GB; Python {python}, "
    "Streamlit {streamlit}, Chromium {chromium}. Beban mesin sebelum pengukuran: {load}.",
    "en": "Measured {date} on {cores} cores, {memory} GB of memory; Python {python}, "
    "Streamlit {streamlit}, Chromium {chromium}. Load of the machine before: {load}.",
}


def facts(chromium: str, language: Language, load: float) -> str:
    """One line: date, cores, memory, versions, and the load average before the run."""
    today = dt.date.today()
    indonesian = f"{today.day} {periods.label(f'{today:%Y-%m}')}"
    return FACTS[language].format(
        date=indonesian if language == "id" else f"{today.day} {today:%B %Y}",
        cores=os.cpu_count(),
        memory=quantity(psutil.virtual_memory().total / 1e9, "", language),
        python=platform.python_version(),
        streamlit=version("streamlit"),
        chromium=chromium,
        load=quantity(load, "×", language).removesuffix(" ×"),
    )


def chromium_version(executable: str) -> str:
    """The browser's version number: "131.0.6778.85"; "?" where it doesn't say."""
    said = subprocess.run([executable, "--version"], capture_output=True, text=True, timeout=60)
    numbers = [word for word in said.stdout.split() if word[:1].isdigit()]
    return numbers[0] if numbers else "?"
