-- Grounds of stay, and the reasons for migration of the United Nations to which they are mapped.
-- Status: WORKING LIST, to be confirmed by the Ministry of the Interior. It is Marsa's own reading of law 68-7 of
-- 8 March 1968 and decree 68-198 of 22 June 1968 and of practice at the desk; no text gives it in this form.
-- HUMANITARIAN says nothing of a protection status: that is sealed with the person, never a code in clear.
-- Reasons: UN Statistical Commission, conceptual framework on international migration (2021): employment, education,
-- family, settlement, free movement, humanitarian, other. Version 1 holds from the day the pilot office opened.
-- A change adds a version; a version in force is never edited.

INSERT INTO ground_of_stay
    (code, sort_order, name_ar, name_fr, name_en)
VALUES
    ('SALARIED_WORK', 1, 'نشاط مأجور (عقد شغل مؤشّر عليه)', 'Activité salariée (contrat de travail visé)', 'Salaried work (endorsed contract)'),
    ('SELF_EMPLOYMENT', 2, 'نشاط مستقل أو تجاري', 'Activité indépendante ou commerciale', 'Self-employment or trade'),
    ('INVESTMENT', 3, 'استثمار', 'Investissement', 'Investment'),
    ('TECHNICAL_COOPERATION', 4, 'تعاون فني أو مهمة لدى منظمة دولية', 'Coopération technique ou mission auprès d''une organisation internationale', 'Technical cooperation or mission to an international organisation'),
    ('STUDIES', 5, 'دراسة', 'Études', 'Studies'),
    ('VOCATIONAL_TRAINING', 6, 'تكوين مهني أو تربص', 'Formation professionnelle ou stage', 'Vocational training or traineeship'),
    ('SPOUSE_OF_TUNISIAN', 7, 'الزواج من تونسي أو تونسية', 'Conjoint de Tunisien ou de Tunisienne', 'Spouse of a Tunisian'),
    ('FAMILY_OF_TUNISIAN', 8, 'فرد آخر من عائلة تونسي أو تونسية', 'Autre membre de la famille de Tunisien ou de Tunisienne', 'Other family member of a Tunisian'),
    ('FAMILY_OF_RESIDENT', 9, 'فرد من عائلة أجنبي مقيم', 'Membre de la famille d''un étranger résident', 'Family member of a resident foreigner'),
    ('LONG_RESIDENCE', 10, 'ولادة بالبلاد التونسية أو إقامة مطوّلة بها', 'Naissance ou longue résidence en Tunisie', 'Birth or long residence in Tunisia'),
    ('RETIREMENT', 11, 'تقاعد أو موارد ذاتية', 'Retraite ou ressources propres', 'Retirement or own means'),
    ('ESTABLISHMENT_CONVENTION', 12, 'اتفاقية ثنائية للاستيطان', 'Convention bilatérale d''établissement', 'Bilateral establishment convention'),
    ('HUMANITARIAN', 13, 'وضعية إنسانية', 'Situation humanitaire', 'Humanitarian situation'),
    ('MEDICAL_CARE', 14, 'علاج', 'Soins médicaux', 'Medical care'),
    ('ASSOCIATION_WORK', 15, 'نشاط جمعياتي أو ديني أو تطوعي', 'Activité associative, religieuse ou bénévole', 'Association, religious or voluntary work'),
    ('OTHER', 16, 'سبب آخر', 'Autre motif', 'Other ground');

INSERT INTO ground_mapping_version
    (version, valid_from)
VALUES
    (1, '2022-10-31');

INSERT INTO ground_mapping
    (version, ground_code, un_reason)
VALUES
    (1, 'SALARIED_WORK', 'EMPLOYMENT'),
    (1, 'SELF_EMPLOYMENT', 'EMPLOYMENT'),
    (1, 'INVESTMENT', 'EMPLOYMENT'),
    (1, 'TECHNICAL_COOPERATION', 'EMPLOYMENT'),
    (1, 'STUDIES', 'EDUCATION'),
    (1, 'VOCATIONAL_TRAINING', 'EDUCATION'),
    (1, 'SPOUSE_OF_TUNISIAN', 'FAMILY'),
    (1, 'FAMILY_OF_TUNISIAN', 'FAMILY'),
    (1, 'FAMILY_OF_RESIDENT', 'FAMILY'),
    (1, 'LONG_RESIDENCE', 'SETTLEMENT'),
    (1, 'RETIREMENT', 'SETTLEMENT'),
    (1, 'ESTABLISHMENT_CONVENTION', 'FREE_MOVEMENT'),
    (1, 'HUMANITARIAN', 'HUMANITARIAN'),
    (1, 'MEDICAL_CARE', 'OTHER'),
    (1, 'ASSOCIATION_WORK', 'OTHER'),
    (1, 'OTHER', 'OTHER');
