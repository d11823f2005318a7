"""Words that tell of play, votes, trade, the arts; and words of war or misfortune that are not what they seem."""

from transforms.reading.lexicon.subject import GAME, Subject

PEACE: tuple[Subject, ...] = (
    # Words that are not what they seem
    Subject("none", 0, "outbreak of violence/fighting/war/hostilities/clashes/conflict"
        "|cholera/ebola/polio/measles/covid-19/covid/malaria/cancer/vaccination/vaccine/coronavirus/meningitis"
        "/pandemic treatment/response/worker*/team*/centre*/center*/clinic*/ward*/hospital*/campaign*/unit*"
        "/vaccin*/facility/prevention/patient*/drive/isolation/testing/screening/relief/health/operation*",
        "Men burned an Ebola treatment centre."),
    Subject("none", 0, "heart/panic/asthma attack*|price/trade/bidding/tariff/culture war*|war of words"
        "|battle/battles/fight with/against cancer/illness/inflation/obesity|battling cancer|hunger strike*"
        "|on strike|strike action|general strike|rail/transport/bus/teachers' strike*|salvation army",
        "He lost a battle with cancer."),
    Subject("none", 0, "ruled/rule/ruling out a/an/any bomb/attack/explosion/sabotage"
        "|rumour/rumor/rumours/rumors/hoax/report/warning of a bomb|bomb scare*/hoax*/threat*"
        "|wage/waged/waging/declare/declared war on|battle/battles/war/wars of flowers/oranges/tomatoes/bands/sexes"
        "/wills/nerves/wits/ideas"
        "|massacre/carnage/slaughter/bloodbath on the/our roads/road/motorways/rails"
        "|price/charm/sales/diplomatic/media/marketing offensive*|fired off|opening shot"
        "|war on greed/waste/obesity/plastic/smoking/rats/fat"
        "|war on/against measles/polio/malaria/cholera/aids/ebola/drugs/poverty/corruption/hunger/cancer/waste/crime"
        "|small/an/vast/huge/whole army of|killed/kill/kills/killing off|shot himself/herself/themselves/itself in"
        "|bombarded/bombarding the goal/box/area|price/prices raid|price/talent/panel shootout",
        "Officials have ruled out a bomb."),
    Subject("none", 0, "arab/muslim/awami/anti-defamation league|league of arab/nations/the"
        "|since/after/in the second/first world war|since/after world war*"
        "|flood/floods of refugees/people/civilians/displaced/weapons/arms|flooded into/across/over"
        "|storm of protest/criticism/protests|like wildfire|lightning offensive*/raid*/advance*/attack*/assault*"
        "/war/campaign*/operation*|fog of war|stock of|took stock|shares a/the|cold war enemy/foe"
        "/era"
        "|rights/public/people's/land/town's/city's defender/defenders/defender's|defender of the"
        "|typhoon/eurofighter jet*/fighter*/typhoon*"
        "|force/power of a bomb/missile/shell"
        "|like a/an bomb/war/battle/battlefield/battlefront/explosion/attack/rocket/missile/massacre|war zone"
        "|as if a/hit/struck/by/it bombed/bomb/by/a|blitz on crime/drink*/tax*|crossing of fans",
        "It was like a war zone."),
    # Play
    Subject("topic", GAME, "chess|grandmaster*|checkmate*|checkmated|midfielder*|goalkeeper*|innings"
        "|wicket/wickets|batsman|batsmen|bowler/bowlers|blitz title|esports|e-sports|gameplay|gamer/gamers"
        "|video game*|videogame*|computer game*|board game*|knight sacrifice|rook/rooks|pawn/pawns|quarterback*"
        "|touchdown*|slam dunk*",
        "A chess final."),
    Subject("topic", 3, "match point*|break point*|five-set|three-set|straight sets|tie-break*|aces"
        "|top/first/second/third/fourth/fifth/sixth/seventh/eighth/no seed/seeds|away/home game/games/win/defeat/leg"
        "|travelling/traveling/home/away fans|sent off|attempts on goal|own goal*|hat-trick*|clean sheet*"
        "|relegat*|kick-off*|dressing room|full time whistle|final whistle|points clear", "He saved a match point."),
    Subject("topic", 3, "tournament*|championship*|striker/strikers|referee/referees|halftime|half-time"
        "|semi-final*|semifinal*|quarter-final*|quarterfinal*|grand prix|penalty shootout|penalty kick*"
        "|premier league|league title|world cup|olympic*|test match|stoppage time|added time|extra time|head coach"
        "|second half|first half|game boss",
        "The striker scored."),
    Subject("topic", 1, "match/matches|football|soccer|cricket|rugby|tennis|basketball|boxing|boxer|league|scored"
        "|defender/defenders|knockout|title|trophy|fans|fixture"
        "|the/own/first/opening/second goal/goals|goalless|kick-off|midfield|equaliser|equalizer"
        "|the bench|the manager|doubtful for|home side|away side|the visitors/hosts", "The match was off."),
    Subject("topic", 3, "winger/wingers|goalscor*|penalty area|offside|free kick*|corner kick*|red/yellow card*"
        "|crossbar|rovers|derby day|bundesliga|serie a|la liga|nba|nfl|nhl|mlb|fifa|uefa|ufc|wimbledon|play-off*"
        "|playoff*"
        "|super bowl|boxers|heavyweight*|middleweight*|welterweight*|knocked out cold|sprinter/sprinters"
        "|tour de france"
        "|formula one|pole position|regatta|gymnast*|athletics|hockey|puck|baseball|home run|golf|golfer*|birdie*"
        "|snooker"
        "|volleyball|handball|netball|badminton|grand slam|unbeaten|the season's/scoreline|back of the net"
        "|first/final/opening whistle|referee's|fencers|jockey*|steeplechase|racecourse|show-jumping"
        "|gold/silver/bronze medal*|marathon|swimming pool|castled|the cage|knocked out his",
        "The winger scored."),
    Subject("topic", 2, "by/at/before half-time|all-rounder*|opening batsmen|the game|goals|goalposts",
        "They led by half-time."),
    # Work
    Subject("topic", 2, "downed tools|car workers|assembly line*|walkout*|walk-out*|picket/pickets|picket-line*"
        "|trade/labour/labor/rail/teachers'/pilots' union*"
        "|pay rise*|pay dispute*|pay talks|wage claim*|air traffic controllers|industrial action|commuters"
        "|drivers/workers/teachers/nurses/pilots/doctors/controllers/dockers will/to/struck strike/on"
        "|controllers struck", "Pickets stood at the gates."),
    # Votes
    Subject("topic", 1, "turnout|scandal/scandals|re-election|runoff|run-off|mayors|voters"
        "|marginal seat/seats/district/districts|spoiled|electorate"
        "|constituency/constituencies|by-election*|provincial/local vote"
        "|seats in/of|of/in the/its seats|ruling alliance", "The turnout fell."),
    # Trade
    Subject("topic", 3, "shareholder*|stock/bond/bull/bear/share/currency market*|stock exchange|investor*"
        "|hostile takeover|interest rate*|hedge fund*|earnings|quarterly|market share|share price*|bourse"
        "|basis points|wall street|ftse|nasdaq|nikkei|dow jones|the dax|hang seng|bear/bull run|blue chips",
        "Shareholders left."),
    Subject("topic", 1, "shares|stocks|stock|traders|dealer/dealers|retailer*|jobs"
        "|trading|inflation|profit/profits|revenue*|merger*|takeover|index"
        "|layoffs|job cuts|bankrupt*|commodit*|price war|trade war", "Shares fell."),
    Subject("topic", 3, "cyber*|hackers|hacking/hacked into|hacking attack/attacks/group/groups"
        "|ransomware|malware", "Hackers struck."),
    Subject("topic", 2, "creditors|redundanc*|redundant|laid off|chief executive*|job losses|sales/customers fell"
        "|supermarkets'|balance sheet*|boardroom*|loss-making", "Creditors met."),
    # Arts and history
    Subject("topic", 5, "exhibition*|exhibit/exhibits|retrospective", "An exhibition of masks."),
    Subject("topic", 3, "20th/30th/40th/50th/60th/70th/75th/80th/90th/100th/150th/200th anniversary|centenary"
        "|bicentenary"
        "|prop gun*|oscars|oscar nomination*|nominated for|opening weekend|waterloo|trafalgar|gettysburg|agincourt"
        "|napoleonic|napoleon's|1815|boer war"
        "|crimean war"
        "|film set|set of a/the/his/her film/war/western/movie|monte cassino|normandy landings|d-day"
        "|the somme|passchendaele|veterans marked/recalled/laid", "It was the 70th anniversary."),
    Subject("topic", 2, "in/of/since/july/june/may/august/september/october/november/december"
        " 1914/1915/1916/1917/1918/1936/1937/1938/1939/1940/1941/1942/1943/1944/1945", "He fell in 1916."),
    Subject("topic", 3, "box office|box-office|comedies|the comedy|cartoon/cartoons|sequel/sequels|screenplay*"
        "|filmmaker*|film-maker*"
        "|novelist*|memoir/memoirs|re-enact*|reenact*|tv series|television series|drama series|film festival"
        "|film director|best-seller|bestseller|war film/movie/novel/game/museum/memorial|screenwriter*"
        "|playwright*", "The sequel opened."),
    Subject("topic", 2, "film/films|movie/movies|novel/novels|historian/historians|premiere*|actress|medieval"
        "|documentary|biography|cold war|review/reviews|opera|ballet|album|comedy|world war|simulated|simulation"
        "|century|centuries|archaeolog*|drama", "A film of the siege."),
    Subject("topic", 1, "book/books|author/authors|chapter/chapters|cinema/cinemas|museum/museums|audience|episode"
        "|readers|actor's|starring|plot of|console", "A book of the war."),
)  # fmt: skip
