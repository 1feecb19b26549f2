"""What is deployed, as functions/deployment.yaml describes it."""
