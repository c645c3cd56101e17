package detect

// findIntents adds requests, moves and pointings.
func findIntents(p *pass) {}
