/// What names and notes are made of; the sentences are about as long as people's are.
enum Phrases {
  static let firstNames = [
    "Ana", "Ben", "Chloe", "Dev", "Ella", "Finn", "Grace", "Hugo", "Iris", "Jay", "Kim", "Leo",
    "Mia", "Noor", "Omar", "Pia", "Quinn", "Rosa", "Sam", "Tara",
  ]

  static let lastNames = [
    "Abbott", "Brown", "Clarke", "Diaz", "Evans", "Fox", "Gupta", "Hall", "Ito", "Jones", "Khan",
    "Lopez", "Moore", "Nash", "O'Brien", "Patel", "Quist", "Reed", "Smith", "Tran",
  ]

  /// What went well, about fourteen words.
  static let strengths = [
    "You **checked the account** before you spoke, and the customer *heard* that you knew it.",
    "The summary at the end was **short and complete**, with a *date* for every step.",
    "When the line went quiet you **said what you were doing** and *why* it took time.",
    "You let the caller finish, and the **second question** was better *because* of it.",
    "The refund was explained in **plain words**, once, and *nobody* had to ask again.",
    "Your notes on the case are **good enough to take over** without a *single* call back.",
    "You offered the **call-back slot** early, and the customer *chose* it without being pushed.",
    "Three calls of four were **solved the first time**, which is *above* what is usual.",
    "You stayed **calm with an angry caller** and found the *one* thing that could be done.",
    "The hand-over to billing was **warm and named**, and the customer *kept* the same person.",
    "You read the **whole letter** before answering, and so the *hidden* question came out.",
    "The knowledge article that you **corrected** has saved the team *many* minutes already.",
  ]

  /// What to work on, about eleven words.
  static let goals = [
    "Ask **which line of the bill** it is *before* you read it.",
    "Say the **next step and its date** before you *close* the call.",
    "Search with the **article number**, not with the *words* of the caller.",
    "Write the case notes **while you talk**, and *finish* them before hanging up.",
    "Offer the **call-back** when the queue is *longer* than five minutes.",
    "Repeat the **meter number** once, slowly, and *wait* for the yes.",
    "Leave **two seconds of silence** after a hard *question* has been asked.",
    "Close the **old case** when a new one *replaces* it the same day.",
    "Transfer only with the **reason on the ticket** and a *name* at the end.",
    "Thank people for **what they did**, not for their *patience* in general.",
    "Check the **delivery address** whenever an order has *changed* hands.",
    "Keep the **hold** under a minute, or come *back* and say so.",
  ]

  /// What was talked about, about fifteen words.
  static let talk = [
    "We listened to **two calls** together and compared where the time *went* in each of them.",
    "The handle time is **within what is usual**, so there is *nothing* to hurry about this month.",
    "Adherence dipped in **one week** only, when the training *moved* twice on the same day.",
    "The surveys are **few**, so we read what people *wrote* rather than counting their scores.",
    "We agreed to look at **first contact resolution** again when *four* more weeks have passed.",
    "Quality was marked down for **one missing question**, which we *practised* until it came easily.",
    "You would like to **sit with the back office** for a day to see how cases *end* there.",
    "The new tariff makes calls **longer for everyone**, and that is *not* held against anybody here.",
    "I shall ask planning for **two quiet half hours** each week so that you can *read* the changes.",
    "The best call of the month was **the one about the move**; may we *play* it to the team?",
  ]

  /// Words of customers, about ten words.
  static let quotes = [
    "She *explained* the **whole bill** to me and never rushed.",
    "I was *ready* to leave, and **he found** the mistake.",
    "For *once* somebody **called back** when they said they would.",
    "It took *long*, but **now I know** why it costs that.",
    "He *listened* first; the **rest** was done in two minutes.",
    "I *still* wait for the **letter** that was promised to me.",
    "Very *friendly*, though I had to **tell it twice** again.",
    "The *only* one who **read my letter** before she answered.",
  ]

  /// What will be done, about nine words.
  static let steps = [
    "Try the **first question** in ten *calls* this week.",
    "Send the **bill map** to print before *Friday* noon.",
    "Sit beside **Quality** for *one* hour on Tuesday morning.",
    "Read the **three changed** articles and *note* what is missing.",
    "Record **two calls** of your own *choice* until then.",
    "Book the **quiet half hours** with *planning* for November.",
    "Write down **every transfer** and its *reason* for one week.",
    "Ask the **back office** how long *moves* take now.",
  ]

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
