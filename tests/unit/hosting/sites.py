"""A deployment for tests."""

from hosting.deployment import Deployment

DEPLOYMENT = Deployment(
    project="agency-production",
    site="agency-desk",
    region="us-central1",
    services={"api": "api", "form_submitted": "form-submitted"},
    photos_bucket="agency-production-photos",
    api_key="AIza-key",
    app_id="1:123456:web:0abc",
)
