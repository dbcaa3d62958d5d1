"""What the minister commits to: list, form, links, history of the status."""
