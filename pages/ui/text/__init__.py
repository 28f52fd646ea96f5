"""All copy that a visitor reads, a module a page. Bahasa Indonesia."""
