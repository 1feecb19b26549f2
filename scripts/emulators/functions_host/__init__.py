"""All functions in one process, behind a doorman that plays Cloud Run."""
