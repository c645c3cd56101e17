package detect

// findPhones adds phone numbers.
func findPhones(p *pass) {}
