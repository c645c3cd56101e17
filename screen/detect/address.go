package detect

// findAddresses adds postal addresses.
func findAddresses(p *pass) {}
