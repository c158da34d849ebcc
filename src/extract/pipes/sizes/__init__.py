"""How many there are: counted people, what was done with them, and to which group they belong.

counted      "forty-five patients with SSc": a number with its noun
acts         "were randomised", "completed": the verbs that make a number a sample size, each with its stage
links        which act a number belongs to
acceptance   whether the two make a sample size, and no finding or adverse event
group_names  a name where it stands
names        which group a number belongs to
alternatives whether a group is one of several that a number is shared between
name_words   groups that no lexicon names ("16 to usual care")
verbs        sizes that a verb states, or shares with another ("and 28 on placebo")
parallel     arms in one construction ("39 had cream and 45 had baths")
shared_out   arms that add up to a number of all
beside       sizes that no verb states: "placebo (n = 20)", "17 on X and 14 on Y", "at week 24 (n = 18)"
totals       sizes that a noun states ("a cohort of 71 patients")
people       all of this for one sentence
reviews      studies and records
cases        case reports
arms         "22 in each arm", "17 and 12, respectively"
choose       what of all this a source's studies keep
"""
