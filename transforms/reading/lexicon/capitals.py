"""Capital cities by country, as reports mean them by "the Rwandan capital": those that have not moved since 1991."""

CAPITALS: dict[str, str] = dict(
    " ".join(pair.split()).split(": ")
    for pair in """
    Afghanistan: Kabul; Albania: Tirana; Algeria: Algiers; Angola: Luanda; Argentina: Buenos Aires; Armenia: Yerevan;
    Australia: Canberra; Austria: Vienna; Belgium: Brussels; Canada: Ottawa; Denmark: Copenhagen; Estonia: Tallinn;
    Finland: Helsinki; Gabon: Libreville; Hungary: Budapest; Ireland: Dublin; Italy: Rome; Japan: Tokyo; Latvia: Riga;
    Lithuania: Vilnius; Malaysia: Kuala Lumpur; Morocco: Rabat; Netherlands: Amsterdam; New Zealand: Wellington;
    North Korea: Pyongyang; Norway: Oslo; Panama: Panama City; Portugal: Lisbon; South Korea: Seoul;
    Turkmenistan: Ashgabat;
    Azerbaijan: Baku; Bahrain: Manama; Bangladesh: Dhaka; Belarus: Minsk; Bosnia: Sarajevo; Britain: London;
    Bulgaria: Sofia; Burkina Faso: Ouagadougou; Cambodia: Phnom Penh; Cameroon: Yaounde;
    Central African Republic: Bangui; Chad: N'Djamena; Chile: Santiago; China: Beijing; Colombia: Bogota;
    Congo: Brazzaville; Croatia: Zagreb; Cuba: Havana; Cyprus: Nicosia; Democratic Republic of Congo: Kinshasa;
    Democratic Republic of the Congo: Kinshasa; Djibouti: Djibouti; Ecuador: Quito; Egypt: Cairo;
    El Salvador: San Salvador; Eritrea: Asmara; Ethiopia: Addis Ababa; France: Paris; Georgia: Tbilisi;
    Greece: Athens; Guatemala: Guatemala City; Guinea: Conakry; Haiti: Port-au-Prince; Honduras: Tegucigalpa;
    India: New Delhi; Indonesia: Jakarta; Iran: Tehran; Iraq: Baghdad; Jordan: Amman; Kenya: Nairobi;
    Kosovo: Pristina; Kuwait: Kuwait City; Kyrgyzstan: Bishkek; Laos: Vientiane; Lebanon: Beirut; Liberia: Monrovia;
    Libya: Tripoli; Macedonia: Skopje; Madagascar: Antananarivo; Mali: Bamako; Mauritania: Nouakchott;
    Mexico: Mexico City; Moldova: Chisinau; Mozambique: Maputo; Nepal: Kathmandu; Nicaragua: Managua; Niger: Niamey;
    Nigeria: Abuja;
    Oman: Muscat; Pakistan: Islamabad; Paraguay: Asuncion; Peru: Lima; Philippines: Manila; Poland: Warsaw;
    Qatar: Doha; Romania: Bucharest; Russia: Moscow; Rwanda: Kigali; Saudi Arabia: Riyadh; Senegal: Dakar;
    Serbia: Belgrade; Sierra Leone: Freetown; Slovenia: Ljubljana; Somalia: Mogadishu; South Sudan: Juba;
    Spain: Madrid; Sri Lanka: Colombo; Sudan: Khartoum; Suriname: Paramaribo; Sweden: Stockholm; Syria: Damascus;
    Tajikistan: Dushanbe; Thailand: Bangkok; Togo: Lome; Tunisia: Tunis; Turkey: Ankara; Uganda: Kampala;
    Ukraine: Kiev; United States: Washington; Uzbekistan: Tashkent; Venezuela: Caracas; Vietnam: Hanoi;
    Yugoslavia: Belgrade;
    Yemen: Sanaa; Zambia: Lusaka; Zimbabwe: Harare
    """.split(";")  # noqa: SIM905
)
