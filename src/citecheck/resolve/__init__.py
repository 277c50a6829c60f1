"""References to resolutions: what the world outside says."""
