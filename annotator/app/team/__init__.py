"""Working with others on a team's store: `log` makes a dossier of events, `store` keeps, sends and receives them."""
