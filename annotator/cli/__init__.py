"""The command line: arguments and printing only. Runs where Qt is not installed."""
