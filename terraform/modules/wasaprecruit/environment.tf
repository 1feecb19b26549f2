variable "environment" {
  description = "Which of the environments this is: it marks what is built, and names GitHub's."
  type        = string

  validation {
    condition     = contains(["staging", "production"], var.environment)
    error_message = "environment must be staging or production."
  }
}
