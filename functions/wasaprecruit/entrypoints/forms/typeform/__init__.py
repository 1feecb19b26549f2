"""Typeform: https://www.typeform.com/developers/webhooks/example-payload/"""
