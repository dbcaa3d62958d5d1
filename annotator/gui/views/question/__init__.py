"""The current question: its verdict, reasons, evidence and comment."""
