"""A small, faithful emulator of Google Cloud Tasks; what it keeps to and what not is in README.md.

Facts about the real service are cited as:

- [types]: the reference comments that ship in `google.cloud.tasks_v2.types` and in the client.
- [headers]: docs.cloud.google.com/tasks/docs/creating-http-target-tasks, "task handlers".
- [quotas]: docs.cloud.google.com/tasks/docs/quotas.
- [defaults]: docs.cloud.google.com/tasks/docs/configuring-queues, the output of `describe`.
- [recorded]: answers recorded from the real service, published as `conformance/golden/*.json` in
  github.com/aertje/cloud-tasks-emulator.
"""
