"""Promises of the repository as functions of a text. Each returns the lines that break one."""

import re

PINNED = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(\[[a-z,]+\])?==[A-Za-z0-9][A-Za-z0-9.+!]*")
FOLDERS = "|".join(["work", "tmp", "root", "home", "Users"])
MACHINE = re.compile(rf"(?<![\w.\-/:}}]){'/'}({FOLDERS})/\w")
HOSTS = "|".join(
    [
        r"cdn\.", r"cdnjs\.", r"jsdelivr\.net", r"unpkg\.com", r"googleapis\.com",
        r"gstatic\.com", r"bootstrapcdn\.com", r"tile\.openstreetmap\.org", r"mapbox\.com",
    ]
)  # fmt: skip
FETCHED = re.compile(
    rf"(?:https?:)?//[\w.-]*(?:{HOSTS})"
    r"|<(?:script|img|iframe)\b[^>]*\bsrc\s*=\s*[\"']?https?:"
    r"|<link\b[^>]*\bhref\s*=\s*[\"']?https?:"
    r"|@import\s+(?:url\()?[\"']?https?:"
    r"|\bfetch\(\s*[\"'`]https?:",
    re.IGNORECASE,
)
TRACKERS = re.compile(
    r"google-analytics|googletagmanager|gtag\(|plausible\.io|matomo|mixpanel|posthog|sentry|"
    r"segment\.com|amplitude|hotjar|newrelic|datadog|rollbar",
    re.IGNORECASE,
)


def breaking(pattern: re.Pattern[str], text: str) -> list[str]:
    """Lines of a text in which a pattern is found, with their number."""
    return [f"{n}: {line}" for n, line in enumerate(text.splitlines(), 1) if pattern.search(line)]


def requirements(text: str) -> list[str]:
    """The requirements of a file, without comments, blank lines and markers."""
    lines = (line.split("#")[0].split(";")[0].strip() for line in text.splitlines())
    return [line for line in lines if line]


def unpinned(text: str) -> list[str]:
    """Requirements that leave their version open."""
    return [line for line in requirements(text) if not PINNED.fullmatch(line)]


def normal(requirement: str) -> str:
    """A pinned requirement as pip compares it: lower case, one kind of dash, no extras."""
    name, _, version = re.sub(r"\[.*?\]", "", requirement).partition("==")
    return f"{re.sub(r'[-_.]+', '-', name).lower()}=={version}"


def not_locked(wanted: str, lock: str) -> list[str]:
    """Requirements that the lock lacks or holds in another version."""
    held = {normal(line) for line in requirements(lock)}
    return [line for line in requirements(wanted) if normal(line) not in held]
