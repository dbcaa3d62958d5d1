"""A team's store on PostgreSQL: `values` is what it holds, `database` talks to it, the rest is SQL in resources/team.

Only functions of the server write and read; what one may see the server decides, not this program.
"""
