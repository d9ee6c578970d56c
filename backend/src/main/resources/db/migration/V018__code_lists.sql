-- Flat code lists: a code, its place in the list and its names.
-- EDUCATION: highest level attained, ISCED 2011 (ISCED-A, UNESCO Institute for Statistics), levels 0 to 8 and 9.
-- OCCUPATION: the ten major groups of ISCO-08 (International Labour Organization).
-- MARITAL_STATUS: UN Principles and Recommendations for Population and Housing Censuses, revision 3.
-- ACTIVITY: labour force status of the 19th ICLS resolution (2013), those outside the labour force by main situation.
-- LANGUAGE: ISO 639-2/T codes in capitals; a choice of languages spoken at the desks, for interpreters and notices, own working list.
-- Codes are those of the standard. English and French of ISCED and ISCO follow the published titles; Arabic is Marsa's own
-- wording in Tunisian usage. Names of languages: Unicode CLDR 48, Unicode License v3, except ben, ber, dyu, ful, lin, mos.
-- A question that was not answered is an absent value, never a code of its own.

INSERT INTO code_list_entry
    (list_name, code, sort_order, name_ar, name_fr, name_en)
VALUES
    ('EDUCATION', '0', 1, 'أقل من الابتدائي', 'Inférieur au primaire', 'Less than primary'),
    ('EDUCATION', '1', 2, 'ابتدائي', 'Primaire', 'Primary'),
    ('EDUCATION', '2', 3, 'ثانوي، المرحلة الأولى (إعدادي)', 'Secondaire, premier cycle', 'Lower secondary'),
    ('EDUCATION', '3', 4, 'ثانوي، المرحلة الثانية', 'Secondaire, deuxième cycle', 'Upper secondary'),
    ('EDUCATION', '4', 5, 'ما بعد الثانوي غير العالي', 'Postsecondaire non supérieur', 'Post-secondary non-tertiary'),
    ('EDUCATION', '5', 6, 'عالٍ، مرحلة قصيرة', 'Supérieur de cycle court', 'Short-cycle tertiary'),
    ('EDUCATION', '6', 7, 'إجازة أو ما يعادلها', 'Licence ou niveau équivalent', 'Bachelor’s or equivalent'),
    ('EDUCATION', '7', 8, 'ماجستير أو ما يعادله', 'Master ou niveau équivalent', 'Master’s or equivalent'),
    ('EDUCATION', '8', 9, 'دكتوراه أو ما يعادلها', 'Doctorat ou niveau équivalent', 'Doctoral or equivalent'),
    ('EDUCATION', '9', 10, 'غير مصنّف في مكان آخر', 'Non classé ailleurs', 'Not elsewhere classified');

INSERT INTO code_list_entry
    (list_name, code, sort_order, name_ar, name_fr, name_en)
VALUES
    ('OCCUPATION', '1', 1, 'المديرون', 'Directeurs, cadres de direction et gérants', 'Managers'),
    ('OCCUPATION', '2', 2, 'الاختصاصيون في المهن الفكرية والعلمية', 'Professions intellectuelles et scientifiques', 'Professionals'),
    ('OCCUPATION', '3', 3, 'الفنيون والمهن الوسيطة', 'Professions intermédiaires', 'Technicians and associate professionals'),
    ('OCCUPATION', '4', 4, 'المستخدمون الإداريون', 'Employés de type administratif', 'Clerical support workers'),
    ('OCCUPATION', '5', 5, 'مستخدمو الخدمات والباعة', 'Personnel des services directs aux particuliers, commerçants et vendeurs', 'Service and sales workers'),
    ('OCCUPATION', '6', 6, 'العمال المؤهلون في الفلاحة والغابات والصيد البحري', 'Agriculteurs et ouvriers qualifiés de l’agriculture, de la sylviculture et de la pêche', 'Skilled agricultural, forestry and fishery workers'),
    ('OCCUPATION', '7', 7, 'الحرفيون والمهن المماثلة', 'Métiers qualifiés de l’industrie et de l’artisanat', 'Craft and related trades workers'),
    ('OCCUPATION', '8', 8, 'مشغّلو المنشآت والآلات وعمال التركيب', 'Conducteurs d’installations et de machines, et ouvriers de l’assemblage', 'Plant and machine operators, and assemblers'),
    ('OCCUPATION', '9', 9, 'المهن الأولية', 'Professions élémentaires', 'Elementary occupations'),
    ('OCCUPATION', '0', 10, 'المهن العسكرية', 'Professions militaires', 'Armed forces occupations');

INSERT INTO code_list_entry
    (list_name, code, sort_order, name_ar, name_fr, name_en)
VALUES
    ('MARITAL_STATUS', 'SINGLE', 1, 'أعزب أو عزباء', 'Célibataire', 'Single'),
    ('MARITAL_STATUS', 'MARRIED', 2, 'متزوج أو متزوجة', 'Marié(e)', 'Married'),
    ('MARITAL_STATUS', 'SEPARATED', 3, 'منفصل أو منفصلة', 'Séparé(e)', 'Separated'),
    ('MARITAL_STATUS', 'DIVORCED', 4, 'مطلق أو مطلقة', 'Divorcé(e)', 'Divorced'),
    ('MARITAL_STATUS', 'WIDOWED', 5, 'أرمل أو أرملة', 'Veuf ou veuve', 'Widowed');

INSERT INTO code_list_entry
    (list_name, code, sort_order, name_ar, name_fr, name_en)
VALUES
    ('ACTIVITY', 'EMPLOYED', 1, 'مشتغل', 'En emploi', 'Employed'),
    ('ACTIVITY', 'UNEMPLOYED', 2, 'عاطل عن العمل', 'Au chômage', 'Unemployed'),
    ('ACTIVITY', 'STUDENT', 3, 'تلميذ أو طالب أو متربص', 'Élève, étudiant ou stagiaire', 'Pupil, student or trainee'),
    ('ACTIVITY', 'HOMEMAKER', 4, 'قائم بشؤون المنزل', 'Au foyer', 'Homemaker'),
    ('ACTIVITY', 'RETIRED', 5, 'متقاعد', 'Retraité', 'Retired'),
    ('ACTIVITY', 'UNABLE_TO_WORK', 6, 'عاجز عن العمل', 'En incapacité de travailler', 'Unable to work'),
    ('ACTIVITY', 'OTHER_INACTIVE', 7, 'خارج قوة العمل لسبب آخر', 'Hors de la main-d’œuvre, autre cas', 'Outside the labour force, other');

INSERT INTO code_list_entry
    (list_name, code, sort_order, name_ar, name_fr, name_en)
VALUES
    ('LANGUAGE', 'ARA', 1, 'العربية', 'Arabe', 'Arabic'),
    ('LANGUAGE', 'FRA', 2, 'الفرنسية', 'Français', 'French'),
    ('LANGUAGE', 'ENG', 3, 'الإنجليزية', 'Anglais', 'English'),
    ('LANGUAGE', 'BER', 4, 'الأمازيغية', 'Langues berbères', 'Berber languages'),
    ('LANGUAGE', 'AKA', 5, 'الأكانية', 'Akan', 'Akan'),
    ('LANGUAGE', 'AMH', 6, 'الأمهرية', 'Amharique', 'Amharic'),
    ('LANGUAGE', 'BAM', 7, 'البامبارا', 'Bambara', 'Bambara'),
    ('LANGUAGE', 'BEN', 8, 'البنغالية', 'Bengali', 'Bengali'),
    ('LANGUAGE', 'DEU', 9, 'الألمانية', 'Allemand', 'German'),
    ('LANGUAGE', 'DYU', 10, 'الديولا', 'Dioula', 'Dyula'),
    ('LANGUAGE', 'EWE', 11, 'الإيوي', 'Éwé', 'Ewe'),
    ('LANGUAGE', 'FAS', 12, 'الفارسية', 'Persan', 'Persian'),
    ('LANGUAGE', 'FON', 13, 'الفون', 'Fon', 'Fon'),
    ('LANGUAGE', 'FUL', 14, 'الفولانية', 'Peul', 'Fula'),
    ('LANGUAGE', 'HAU', 15, 'الهوسا', 'Haoussa', 'Hausa'),
    ('LANGUAGE', 'HIN', 16, 'الهندية', 'Hindi', 'Hindi'),
    ('LANGUAGE', 'IBO', 17, 'الإيجبو', 'Igbo', 'Igbo'),
    ('LANGUAGE', 'ITA', 18, 'الإيطالية', 'Italien', 'Italian'),
    ('LANGUAGE', 'KIN', 19, 'الكينيارواندا', 'Kinyarwanda', 'Kinyarwanda'),
    ('LANGUAGE', 'KON', 20, 'الكونغو', 'Kikongo', 'Kongo'),
    ('LANGUAGE', 'KUR', 21, 'الكردية', 'Kurde', 'Kurdish'),
    ('LANGUAGE', 'LIN', 22, 'اللينغالا', 'Lingala', 'Lingala'),
    ('LANGUAGE', 'MAN', 23, 'الماندينغ', 'Mandingue', 'Mandingo'),
    ('LANGUAGE', 'MOS', 24, 'الموري', 'Mooré', 'Moore'),
    ('LANGUAGE', 'ORM', 25, 'الأورومية', 'Oromo', 'Oromo'),
    ('LANGUAGE', 'PAN', 26, 'البنجابية', 'Pendjabi', 'Punjabi'),
    ('LANGUAGE', 'POR', 27, 'البرتغالية', 'Portugais', 'Portuguese'),
    ('LANGUAGE', 'RUS', 28, 'الروسية', 'Russe', 'Russian'),
    ('LANGUAGE', 'SOM', 29, 'الصومالية', 'Somali', 'Somali'),
    ('LANGUAGE', 'SPA', 30, 'الإسبانية', 'Espagnol', 'Spanish'),
    ('LANGUAGE', 'SUS', 31, 'السوسو', 'Soussou', 'Susu'),
    ('LANGUAGE', 'SWA', 32, 'السواحلية', 'Swahili', 'Swahili'),
    ('LANGUAGE', 'TIR', 33, 'التغرينية', 'Tigrigna', 'Tigrinya'),
    ('LANGUAGE', 'TUR', 34, 'التركية', 'Turc', 'Turkish'),
    ('LANGUAGE', 'URD', 35, 'الأوردية', 'Ourdou', 'Urdu'),
    ('LANGUAGE', 'WOL', 36, 'الولوفية', 'Wolof', 'Wolof'),
    ('LANGUAGE', 'YOR', 37, 'اليوروبا', 'Yoruba', 'Yoruba'),
    ('LANGUAGE', 'ZHO', 38, 'الصينية', 'Chinois', 'Chinese');
