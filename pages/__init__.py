"""What a visitor sees: page scripts, and the server they run on."""
