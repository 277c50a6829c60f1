"""Speed and accuracy, measured; nothing here is run by the tests."""
