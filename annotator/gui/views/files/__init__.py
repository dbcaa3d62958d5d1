"""What is asked about files: which document, what a crash left, who has it open, where a save goes."""
