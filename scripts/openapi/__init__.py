"""The API as OpenAPI describes it, made from the command table."""
