"""How many there are: counted people, what was done with them, and to which group they belong.

counted   "forty-five patients with SSc": a number with its noun
acts      "were randomised", "completed": the verbs that make a number a sample size, each with its stage
links     which act a number belongs to
names     which group a number belongs to
totals    numbers that no verb governs ("a cohort of 71 patients")
arms      "22 in each arm", "17 and 12, respectively"
reviews   studies and records
cases     case reports
choose    what of all this a source's studies keep
"""
