"""What the reviewer does, a module for each kind of act; their methods are the slots of the action table."""
