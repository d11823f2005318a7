-- Which codes of ACLED and PLOVER belong to a sub-event type? One row for each of ACLED's 25. disorder_type: ACLED
-- Codebook, table 2. plover_event, plover_mode: PLOVER manual 0.7 and its table CAMEO2PLOVER (2021),
-- https://github.com/openeventdata/PLOVER: a mode is null where the type does not tell one, as the manual asks.
-- Aerial weapons, chemical weapons: CAMEO 195 and 2041. Territory taken by force is ASSAULT, as violence; handed
-- over without, RETREAT; a building or area taken, CAMEO 192, COERCE confiscate. An agreement that is signed: CAMEO
-- 057, SUPPORT.
CREATE OR REPLACE VIEW sub_event_codes AS
FROM (VALUES
    ('Abduction/forced disappearance', 'Political violence', 'ASSAULT', 'abduct'),
    ('Agreement', 'Strategic developments', 'SUPPORT', NULL),
    ('Air/drone strike', 'Political violence', 'ASSAULT', 'heavy-weapons'),
    ('Armed clash', 'Political violence', 'ASSAULT', NULL),
    ('Arrests', 'Strategic developments', 'COERCE', 'arrest'),
    ('Attack', 'Political violence', 'ASSAULT', NULL),
    ('Change to group/activity', 'Strategic developments', 'MOBILIZE', NULL),
    ('Chemical weapon', 'Political violence', 'ASSAULT', 'unconventional'),
    ('Disrupted weapons use', 'Strategic developments', 'COERCE', 'confiscate'),
    ('Excessive force against protesters', 'Political violence; Demonstrations', 'ASSAULT', NULL),
    ('Government regains territory', 'Political violence', 'ASSAULT', NULL),
    ('Grenade', 'Political violence', 'ASSAULT', 'explosives'),
    ('Headquarters or base established', 'Strategic developments', 'MOBILIZE', 'troops'),
    ('Looting/property destruction', 'Strategic developments', 'ASSAULT', 'destroy'),
    ('Mob violence', 'Political violence', 'PROTEST', 'riot'),
    ('Non-state actor overtakes territory', 'Political violence', 'ASSAULT', NULL),
    ('Non-violent transfer of territory', 'Strategic developments', 'RETREAT', 'withdraw'),
    ('Other', 'Strategic developments', NULL, NULL),
    ('Peaceful protest', 'Demonstrations', 'PROTEST', 'demo'),
    ('Protest with intervention', 'Demonstrations', 'PROTEST', 'demo'),
    ('Remote explosive/landmine/IED', 'Political violence', 'ASSAULT', 'explosives'),
    ('Sexual violence', 'Political violence', 'ASSAULT', 'sexual'),
    ('Shelling/artillery/missile attack', 'Political violence', 'ASSAULT', 'heavy-weapons'),
    ('Suicide bomb', 'Political violence', 'ASSAULT', 'suicide-attack'),
    ('Violent demonstration', 'Demonstrations', 'PROTEST', 'riot')
) AS codes(sub_event_type, disorder_type, plover_event, plover_mode);
