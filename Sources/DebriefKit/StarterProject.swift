// Made by scripts/embed-starter from Examples/starter; edit those files and run `make embed`.
// swift-format-ignore-file

/// The project that `debrief init` writes.
enum StarterProject {
  static let files: [(path: String, text: String)] = [
    ("README.md", ####"""
# A first project

    debrief check .          what is wrong, nothing written
    debrief build .          the site, in output/site; open output/site/index.html
    debrief figures . --by team,month

Everything that people write lies in `content/`:

| file | what it says |
|---|---|
| `debrief.yml` | name, calendar, which periods have pages |
| `teams.csv`, `people.csv` | who belongs where, from when to when |
| `sources.yml` | which tables there are, and what is counted in them |
| `metrics/*.md` | one metric a file: its formula, its standards, what it means |
| `notes/` | one note a file: coaching, thanks, events, announcements |
| `data/` | the tables; this data is invented |

To make it yours: put your own table into `content/data/`, name its columns in `sources.yml`, and run
`debrief check .` until it says that there are no problems. What is wrong is named with file, line and column.

`output/` is made by every build and holds nothing of yours; keep it out of version control.

"""####),
    ("content/data/calls.csv", ####"""
date,agent,calls,handle_seconds,transferred
2026-09-01,a101,28,10096,3
2026-09-01,a102,19,7455,2
2026-09-01,a201,35,13010,4
2026-09-02,a101,28,9868,2
2026-09-02,a102,20,8171,2
2026-09-03,a102,24,8326,6
2026-09-03,a201,25,9171,1
2026-09-04,a101,34,13808,7
2026-09-04,a102,30,11182,9
2026-09-04,a201,29,10049,1
2026-09-05,a101,19,6153,5
2026-09-05,a102,14,5583,2
2026-09-05,a201,19,6388,0
2026-09-07,a102,34,12515,5
2026-09-07,a201,35,12190,5
2026-09-08,a101,24,8623,2
2026-09-08,a102,28,11622,1
2026-09-08,a201,36,12315,1
2026-09-09,a101,28,11035,2
2026-09-09,a102,23,10317,4
2026-09-10,a101,23,8590,2
2026-09-10,a102,19,7382,0
2026-09-10,a201,33,11875,4
2026-09-11,a101,27,10621,4
2026-09-11,a102,21,8321,3
2026-09-12,a102,13,5549,2
2026-09-12,a201,20,7096,4
2026-09-14,a101,28,10739,0
2026-09-14,a102,32,11078,4
2026-09-14,a201,35,11464,2
2026-09-14,a202,30,16895,8
2026-09-15,a101,30,11142,4
2026-09-15,a102,21,9308,3
2026-09-15,a201,27,9741,2
2026-09-15,a202,20,10467,6
2026-09-16,a101,23,9547,1
2026-09-16,a201,35,11436,4
2026-09-16,a202,19,11321,6
2026-09-17,a101,33,13161,1
2026-09-17,a102,29,11797,6
2026-09-17,a201,30,9712,3
2026-09-17,a202,16,10325,5
2026-09-18,a101,33,11962,3
2026-09-18,a102,18,6090,0
2026-09-18,a201,28,10306,2
2026-09-18,a202,18,7464,5
2026-09-19,a101,21,8348,0
2026-09-19,a102,14,5801,0
2026-09-19,a201,18,5981,0
2026-09-19,a202,9,5292,3
2026-09-21,a101,35,14335,7
2026-09-21,a102,29,12959,3
2026-09-21,a201,33,11179,2
2026-09-21,a202,30,17876,9
2026-09-22,a101,23,9894,4
2026-09-22,a102,27,10883,3
2026-09-22,a201,23,9044,1
2026-09-22,a202,14,6962,2
2026-09-23,a101,30,12680,0
2026-09-23,a102,21,8346,0
2026-09-23,a201,23,8743,2
2026-09-23,a202,16,8902,5
2026-09-24,a101,31,11983,2
2026-09-24,a102,25,10199,2
2026-09-24,a201,36,14455,2
2026-09-24,a202,19,10769,4
2026-09-25,a101,22,9061,2
2026-09-25,a102,24,9634,2
2026-09-25,a201,25,10048,3
2026-09-25,a202,20,11371,4
2026-09-26,a102,15,7159,1
2026-09-26,a201,21,8155,3
2026-09-26,a202,9,5143,4
2026-09-28,a101,42,16502,3
2026-09-28,a201,45,13717,4
2026-09-29,a101,33,12522,4
2026-09-29,a102,25,9349,4
2026-09-29,a201,27,8739,3
2026-09-29,a202,21,11096,1
2026-09-30,a101,29,9740,0
2026-09-30,a102,20,7190,3
2026-09-30,a201,28,8875,3
2026-10-01,a101,31,11876,7
2026-10-01,a102,28,10632,2
2026-10-01,a201,23,7437,1
2026-10-01,a202,18,8353,3
2026-10-02,a101,23,8746,2
2026-10-02,a102,26,9379,1
2026-10-02,a202,17,7654,6
2026-10-03,a101,20,7120,3
2026-10-03,a102,11,4125,0
2026-10-03,a201,19,6013,0
2026-10-05,a102,27,9608,6
2026-10-05,a201,36,12403,1
2026-10-06,a101,32,11768,7
2026-10-06,a102,26,11411,4
2026-10-06,a201,37,12144,5
2026-10-06,a202,16,7460,2
2026-10-07,a101,26,9461,1
2026-10-07,a102,21,6979,5
2026-10-07,a201,24,8401,1
2026-10-07,a202,21,11160,1
2026-10-08,a101,25,9294,4
2026-10-08,a102,30,11749,1
2026-10-08,a201,37,10629,5
2026-10-08,a202,14,6030,2
2026-10-09,a101,27,10566,6
2026-10-09,a102,18,8452,3
2026-10-09,a201,30,9611,2
2026-10-09,a202,15,6949,0
2026-10-10,a101,17,5939,3
2026-10-10,a102,13,5228,1
2026-10-10,a201,17,5049,1
2026-10-10,a202,6,3724,2
2026-10-12,a101,37,13622,4
2026-10-12,a102,29,11360,6
2026-10-12,a202,31,13396,10
2026-10-13,a101,21,6299,1
2026-10-13,a102,29,11435,3
2026-10-13,a201,24,7911,3
2026-10-14,a101,29,10838,1
2026-10-14,a102,30,12115,2
2026-10-14,a201,31,9293,4
2026-10-14,a202,14,7056,1
2026-10-15,a101,23,8944,2
2026-10-15,a102,28,11457,2
2026-10-15,a201,29,8601,5
2026-10-16,a101,33,11917,4
2026-10-16,a102,29,10691,3
2026-10-16,a201,28,9843,4
2026-10-16,a202,15,7255,2
2026-10-17,a102,15,6183,1
2026-10-17,a202,6,2715,1
2026-10-19,a101,39,14384,6
2026-10-19,a102,28,10789,2
2026-10-19,a201,35,12443,3
2026-10-19,a202,31,15069,4
2026-10-20,a101,23,7933,1
2026-10-20,a102,23,8309,0
2026-10-20,a201,32,10385,3
2026-10-20,a202,16,6056,2
2026-10-21,a101,23,7656,0
2026-10-21,a201,33,11706,3
2026-10-21,a202,17,7868,0
2026-10-22,a201,24,7941,0
2026-10-22,a202,15,7163,3
2026-10-23,a102,19,7760,3
2026-10-23,a201,23,7886,2
2026-10-23,a202,16,6764,1
2026-10-24,a101,19,7643,2
2026-10-24,a102,14,6387,1
2026-10-24,a202,8,3595,2
2026-10-27,a102,25,9407,1
2026-10-27,a202,17,6981,3
2026-10-28,a101,25,8609,2
2026-10-28,a102,28,11124,4
2026-10-28,a201,27,7989,1
2026-10-29,a101,33,11644,3
2026-10-29,a201,36,11307,5
2026-10-29,a202,17,7687,2
2026-10-30,a101,21,8665,5
2026-10-30,a102,29,11114,3
2026-10-30,a201,31,9570,0
2026-10-30,a202,19,8830,4
2026-10-31,a101,16,5843,1
2026-10-31,a102,17,6990,2
2026-10-31,a201,22,7894,1
2026-10-31,a202,8,4028,1

"""####),
    ("content/data/surveys.csv", ####"""
date,extension,recommend,solved
2026-09-01,4102,7,yes
2026-09-01,4201,7,yes
2026-09-02,4101,3,yes
2026-09-02,4101,10,no
2026-09-02,4102,8,yes
2026-09-02,4102,5,yes
2026-09-03,4102,9,yes
2026-09-03,4201,10,no
2026-09-04,4101,9,yes
2026-09-04,4102,8,yes
2026-09-04,4102,4,
2026-09-04,4201,8,yes
2026-09-04,4201,3,yes
2026-09-05,4101,6,no
2026-09-05,4102,9,no
2026-09-05,4201,8,yes
2026-09-05,4201,10,yes
2026-09-07,4102,7,no
2026-09-07,4102,9,yes
2026-09-08,4101,8,yes
2026-09-08,4101,6,yes
2026-09-08,4201,10,yes
2026-09-09,4101,6,yes
2026-09-09,4102,5,yes
2026-09-09,4102,9,no
2026-09-10,4101,10,no
2026-09-10,4102,10,no
2026-09-10,4201,8,yes
2026-09-10,4201,9,yes
2026-09-11,4101,10,yes
2026-09-11,4101,4,yes
2026-09-11,4102,9,yes
2026-09-12,4102,5,yes
2026-09-12,4102,10,no
2026-09-12,4201,10,yes
2026-09-12,4201,8,yes
2026-09-14,4101,6,
2026-09-14,4101,10,yes
2026-09-14,4201,3,yes
2026-09-14,4202,0,no
2026-09-15,4101,10,yes
2026-09-15,4101,0,no
2026-09-15,4102,8,yes
2026-09-15,4201,10,no
2026-09-15,4201,9,yes
2026-09-15,4202,10,yes
2026-09-15,4202,9,no
2026-09-16,4101,10,yes
2026-09-16,4101,5,yes
2026-09-16,4201,10,yes
2026-09-16,4202,0,
2026-09-16,4202,3,yes
2026-09-17,4101,5,yes
2026-09-17,4101,2,yes
2026-09-17,4102,9,yes
2026-09-17,4201,3,yes
2026-09-17,4202,9,yes
2026-09-18,4101,9,yes
2026-09-18,4102,5,yes
2026-09-18,4201,10,yes
2026-09-18,4202,10,yes
2026-09-19,4101,6,yes
2026-09-19,4102,8,yes
2026-09-19,4202,6,yes
2026-09-19,4202,10,
2026-09-21,4101,10,yes
2026-09-21,4101,2,yes
2026-09-21,4201,8,yes
2026-09-21,4201,1,yes
2026-09-21,4202,7,no
2026-09-22,4101,7,yes
2026-09-22,4102,2,no
2026-09-22,4201,9,yes
2026-09-22,4201,10,no
2026-09-22,4202,9,yes
2026-09-23,4102,10,yes
2026-09-23,4201,6,no
2026-09-23,4202,3,no
2026-09-23,4202,4,no
2026-09-24,4101,6,
2026-09-24,4102,10,yes
2026-09-24,4202,0,no
2026-09-25,4101,1,
2026-09-25,4102,4,no
2026-09-25,4102,10,yes
2026-09-25,4201,8,yes
2026-09-26,4102,3,no
2026-09-26,4102,2,yes
2026-09-26,4201,4,yes
2026-09-26,4201,9,yes
2026-09-26,4202,1,yes
2026-09-28,4101,8,yes
2026-09-28,4201,5,no
2026-09-29,4101,10,yes
2026-09-29,4101,7,yes
2026-09-29,4102,10,yes
2026-09-29,4201,2,yes
2026-09-29,4201,9,no
2026-09-29,4202,9,no
2026-09-29,4202,6,yes
2026-09-30,4101,10,yes
2026-09-30,4101,1,yes
2026-09-30,4102,8,no
2026-09-30,4102,9,no
2026-09-30,4201,9,no
2026-09-30,4201,10,yes
2026-10-01,4201,9,yes
2026-10-01,4202,6,yes
2026-10-02,4101,9,no
2026-10-02,4102,7,yes
2026-10-02,4202,9,yes
2026-10-02,4202,4,yes
2026-10-03,4201,9,yes
2026-10-03,4201,5,yes
2026-10-06,4102,9,yes
2026-10-06,4201,1,yes
2026-10-06,4201,8,no
2026-10-07,4101,9,yes
2026-10-07,4102,10,yes
2026-10-07,4201,7,no
2026-10-08,4101,8,yes
2026-10-08,4102,8,yes
2026-10-08,4201,10,no
2026-10-08,4202,6,yes
2026-10-08,4202,7,yes
2026-10-09,4101,2,yes
2026-10-09,4101,6,yes
2026-10-09,4102,10,
2026-10-09,4201,8,yes
2026-10-09,4202,6,yes
2026-10-10,4201,7,yes
2026-10-10,4201,8,yes
2026-10-10,4202,1,yes
2026-10-12,4101,9,yes
2026-10-12,4101,10,yes
2026-10-12,4102,10,yes
2026-10-12,4202,9,yes
2026-10-12,4202,10,no
2026-10-13,4101,2,yes
2026-10-13,4102,10,yes
2026-10-14,4101,9,yes
2026-10-14,4102,10,yes
2026-10-14,4102,5,yes
2026-10-14,4201,5,no
2026-10-14,4202,7,no
2026-10-14,4202,9,yes
2026-10-15,4101,8,yes
2026-10-15,4101,9,no
2026-10-15,4102,9,no
2026-10-15,4201,5,yes
2026-10-16,4101,9,no
2026-10-16,4101,8,yes
2026-10-16,4102,8,yes
2026-10-16,4201,5,yes
2026-10-16,4201,10,yes
2026-10-16,4202,8,yes
2026-10-17,4102,6,yes
2026-10-17,4202,10,yes
2026-10-17,4202,4,yes
2026-10-19,4102,8,yes
2026-10-19,4201,1,no
2026-10-19,4201,5,no
2026-10-19,4202,10,yes
2026-10-20,4101,5,no
2026-10-21,4101,10,no
2026-10-21,4201,8,no
2026-10-21,4202,10,yes
2026-10-22,4201,7,
2026-10-22,4202,2,no
2026-10-22,4202,9,yes
2026-10-23,4102,9,no
2026-10-23,4102,0,yes
2026-10-23,4201,4,yes
2026-10-23,4201,4,yes
2026-10-23,4202,9,yes
2026-10-24,4101,3,yes
2026-10-24,4101,10,yes
2026-10-24,4102,6,yes
2026-10-27,4202,10,no
2026-10-28,4101,9,yes
2026-10-28,4102,6,
2026-10-29,4101,4,yes
2026-10-29,4201,8,yes
2026-10-29,4202,7,yes
2026-10-30,4101,10,yes
2026-10-30,4102,3,yes
2026-10-30,4102,9,yes
2026-10-30,4202,8,no
2026-10-31,4101,1,no
2026-10-31,4101,10,yes
2026-10-31,4102,1,yes
2026-10-31,4102,8,yes
2026-10-31,4201,6,yes
2026-10-31,4201,7,yes

"""####),
    ("content/debrief.yml", ####"""
# What holds for the whole operation. Every key but 'name' may be left out.
# The manual of all files and keys is docs/content.md.
name: Lantern Energy
time zone: Europe/Dublin # printed beside the day of the data
language: en

calendar:
  working days: [mon, tue, wed, thu, fri, sat]
  holidays: [2026-10-26]

periods:
  # What a page shows when its address names no period.
  main: month
  # How many periods of each length get pages of their own.
  show: {month: 2, week: 4}

# The small lines and the charts over time: so many periods back.
lines: {grain: week, count: 13}

thresholds:
  # A file with more bad rows than this stops the build; fewer are listed and left out.
  bad rows: 5%

"""####),
    ("content/metrics/handle-time.md", ####"""
---
metric: handle-time
name: Average handle time
summary: How long one call takes, from the greeting to the last note in the file.
formula: handle_seconds / handled
short: handling time ÷ calls
unit: duration
# Neither long nor short is good in itself, so there is no standard, and the page judges nothing.
direction: neutral
counted: calls
group: Time
order: 10
# Never read without the customer's side of it.
paired with: [resolution, transfers]
---
## What it represents

All the time that calls took, divided by the number of calls. It counts talking, holding and the notes after
the call. A team's figure is worked out from all of its calls, so somebody with few calls weighs little.

## Why it matters

Planning stands on it: ten seconds more on every call are one more person at the phones on a Monday. For
somebody who rings, it is the part of the day that we take from them.

## What moves it

The mix of calls, slow systems, and how easily answers are found. A new colleague takes longer for some weeks.

## How it gets gamed

By hurrying customers off the phone, or by passing them on. Both show in the two metrics beside it.

"""####),
    ("content/metrics/recommendation.md", ####"""
---
metric: recommendation
name: Would recommend us
summary: Customers who would recommend us, less those who would not, in points.
formula: (promoters - detractors) / replies × 100
short: (9–10 − 0–6) ÷ replies × 100
unit: points
direction: higher
counted: replies
group: The customer's side
order: 40
minimum: 30
# A handful of replies says nothing about one person, so this is the team's and never an agent's.
levels: [team, operation]
standards:
  - {from: 2026-09-01, pass: ">= 20", why: It is where we stood in a good year., announced: 2026-08-17}
---
## What it represents

*How likely are you to recommend us, from 0 to 10?* Nines and tens are promoters, 0 to 6 are detractors; the
difference of their shares lies between −100 and +100.

## Why it matters

It says whether the matter was settled *and* the call was a decent one.

## What moves it

Mostly things outside the call: prices, outages, letters. Read it over months.

## How it gets gamed

By asking for the nine. Nobody's standard is theirs alone, so nobody has to.

"""####),
    ("content/metrics/resolution.md", ####"""
---
metric: resolution
name: Resolved at once
summary: The share of customers who say that one call was enough.
formula: share(solved, solved_replies)
short: '"yes" ÷ answers'
unit: share
direction: higher
counted: answers
group: The customer's side
order: 20
minimum: 20
# Below five answers the figure itself is withheld: one could guess who gave them.
hide under: 5
standards:
  - from: 2026-09-01
    pass: ">= 75%"
    why: Three customers in four should not have to ring again.
    benefit: Every call that is not needed is time for one that is.
    announced: 2026-08-17
---
## What it represents

The survey after the call asks whether the matter is settled. Answers left empty do not count on either side.

## Why it matters

It is the one question that customers and we mean the same by.

## What moves it

Rights to decide, honest dates, and saying what happens next before the customer hangs up.

## How it gets gamed

By choosing who gets the survey. It goes out by itself, to every second call.

"""####),
    ("content/metrics/transfers.md", ####"""
---
metric: transfers
name: Transferred calls
summary: The share of calls that we passed on to somebody else.
formula: share(transferred, handled)
short: calls passed on ÷ calls
unit: share
direction: lower
counted: calls
group: The customer's side
order: 30
# With fewer calls than this in a period, no verdict is given.
minimum: 50
standards:
  - from: 2026-09-01
    phase: crawl
    pass: "<= 14%"
    why: Being passed on is what customers complain of most.
    benefit: Fewer second tellings of the same story, and shorter queues for the other team.
    announced: 2026-08-17
  - from: 2026-10-01
    phase: walk
    pass: "<= 12%"
    why: September has shown that most transfers were of three kinds, all of which can be solved here.
    announced: 2026-09-15
  # Somebody new has time to learn what belongs where.
  - {from: 2026-09-01, tenure: under 90 days, pass: "<= 20%", announced: 2026-08-17}
---
## What it represents

Of all calls that an agent took, how many went on to another team or person.

## Why it matters

The customer waits again and tells everything again. Some transfers are right: what needs another team's hand
should go there at once. That is why the standard is not zero.

## What moves it

Rights in the system, knowledge of the three most frequent special cases, and the menu before the queue.

## How it gets gamed

By telling customers to ring again instead. *Resolved at once* falls when that happens.

"""####),
    ("content/notes/2026-10-30-november-surveys.md", ####"""
---
kind: announcement
about: everyone
by: l01
date: 2026-10-30
until: 2026-11-30
title: The survey asks one question more from November
audience: everyone
---
After *Is the matter settled?* it will ask *What would have helped?* The answers are read, not counted.
[How we count what is settled](metric:resolution) stays as it is.

"""####),
    ("content/notes/coaching/2026-10-14-a202.md", ####"""
---
# Which keys a note has is a matter of its kind; docs/content.md lists them.
kind: coaching
about: a202
by: l02
date: 2026-10-14
metrics: [transfers]
# Who may read it: the agent, the lead and those above. There is no default for coaching.
audience: agent
next: 2026-10-28
---
## What went well

Tom says what happens next at the end of every call. Three customers wrote that this was new to them.

## Questions asked, and the agent's own answers

*Which calls do you pass on?* Meter readings after a move, because the old address is closed in the system.
*What would let you keep them?* The screen that Ewa uses, and half an hour with her.

A live figure, worked out anew at each build:

```metric
metric: transfers
period: 2026-10
```

## What each of us will do

- [x] (lead, 2026-10-16, kept 2026-10-15) Ask for the right to reopen an address
- [ ] (agent, 2026-10-28) Sit with Ewa for half an hour and write down the three steps
- [ ] (lead, 2026-11-04) Listen to five calls about moves, with Tom

"""####),
    ("content/notes/events/2026-09-28-one-screen.md", ####"""
---
kind: event
about: operation
by: l01
date: 2026-09-28
title: Bills and readings on one screen
metrics: [handle-time]
# Charts of this metric begin anew at this day: what came before is another process.
step: [handle-time]
audience: everyone
---
Agents no longer change between two programs during a call.

"""####),
    ("content/notes/recognition/2026-10-20-a201.md", ####"""
---
kind: recognition
about: a201
by: l02
date: 2026-10-20
title: The flat with two meters
metrics: [resolution]
audience: everyone
behaviour: Stayed on the line until the second meter was found
customer: "The first person in three weeks who went and looked."
---
Ewa noticed that the readings of two flats had been swapped since the spring, put both right, and rang the
other customer before he rang us.

"""####),
    ("content/people.csv", ####"""
id,name,team,role,lead,email,start,end,aliases
a101,Niamh Byrne,billing,agent,,niamh.byrne@lantern.example,2024-03-04,,4101
a102,Samir Haddad,moves,agent,,samir.haddad@lantern.example,2025-01-13,2026-10-04,4102
a102,Samir Haddad,billing,agent,,samir.haddad@lantern.example,2026-10-05,,4102
a201,Ewa Nowak,moves,agent,,ewa.nowak@lantern.example,2023-06-19,,4201
a202,Tom Reilly,moves,agent,,tom.reilly@lantern.example,2026-09-14,,4202
l01,Grace Kelly,billing,lead,,grace.kelly@lantern.example,2021-05-03,,
l02,Oisín Walsh,moves,lead,,oisin.walsh@lantern.example,2022-02-07,,

"""####),
    ("content/sources.yml", ####"""
# Where the data is, and what is counted in it. Two tables, two sources.

# One row is the total of one agent's day.
calls:
  files: data/calls*.csv # every file that fits; next month's is found by itself
  row: day
  agent: agent # the column with the agent's id, or one of the aliases in people.csv
  at: date # the column with the day
  measures:
    # Only what can be added up is counted here. Averages and shares are the metrics' business.
    handled:        sum(calls)
    handle_seconds: sum(handle_seconds)
    transferred:    sum(transferred)

# One row is one customer's answer.
surveys:
  files: data/surveys*.csv
  row: survey
  agent: extension
  at: date
  measures:
    replies:         count where recommend is not empty
    promoters:       count where recommend >= 9
    detractors:      count where recommend <= 6
    solved_replies:  count where solved is not empty
    solved:          count where solved = 'yes'

"""####),
    ("content/teams.csv", ####"""
id,name,parent,kind,lead
billing,Billing,,phone,l01
moves,Moves,,phone,l02

"""####),
  ]
}
