package detect

// findEmails adds e-mail addresses.
func findEmails(p *pass) {}
