"""Tally: https://tally.so/help/webhooks"""
