-- Border crossings: nine international airports, seven commercial ports, nine land posts with Algeria, two with Libya.
-- Status: own working list, to be confirmed by the Ministry of the Interior, which sets the points of entry by order (law 68-7 of
-- 8 March 1968, article 4). Airports: IATA and ICAO (Doc 7910) codes. Land posts: the nine that reopened with Algeria on
-- 15 July 2022 (press), under their Tunisian names, and Ras Jedir and Dehiba. Codes are Marsa's own.
-- NONE-LAND and NONE-SEA record a declared entry elsewhere: what a person declares is kept, never bent into a listed post.

INSERT INTO border_crossing
    (code, sort_order, kind, iata_code, icao_code, governorate_code, neighbour_alpha3, name_ar, name_fr, name_en)
VALUES
    ('AIR-TUN', 1, 'AIR', 'TUN', 'DTTA', 'TN-11', NULL, 'مطار تونس قرطاج الدولي', 'Aéroport international de Tunis-Carthage', 'Tunis-Carthage International Airport'),
    ('AIR-NBE', 2, 'AIR', 'NBE', 'DTNH', 'TN-51', NULL, 'مطار النفيضة الحمامات الدولي', 'Aéroport international d’Enfidha-Hammamet', 'Enfidha-Hammamet International Airport'),
    ('AIR-MIR', 3, 'AIR', 'MIR', 'DTMB', 'TN-52', NULL, 'مطار المنستير الحبيب بورقيبة الدولي', 'Aéroport international de Monastir Habib-Bourguiba', 'Monastir Habib Bourguiba International Airport'),
    ('AIR-DJE', 4, 'AIR', 'DJE', 'DTTJ', 'TN-82', NULL, 'مطار جربة جرجيس الدولي', 'Aéroport international de Djerba-Zarzis', 'Djerba-Zarzis International Airport'),
    ('AIR-SFA', 5, 'AIR', 'SFA', 'DTTX', 'TN-61', NULL, 'مطار صفاقس طينة الدولي', 'Aéroport international de Sfax-Thyna', 'Sfax-Thyna International Airport'),
    ('AIR-TOE', 6, 'AIR', 'TOE', 'DTTZ', 'TN-72', NULL, 'مطار توزر نفطة الدولي', 'Aéroport international de Tozeur-Nefta', 'Tozeur-Nefta International Airport'),
    ('AIR-TBJ', 7, 'AIR', 'TBJ', 'DTKA', 'TN-32', NULL, 'مطار طبرقة عين دراهم الدولي', 'Aéroport international de Tabarka-Aïn Draham', 'Tabarka-Ain Draham International Airport'),
    ('AIR-GAF', 8, 'AIR', 'GAF', 'DTTF', 'TN-71', NULL, 'مطار قفصة القصر الدولي', 'Aéroport international de Gafsa-Ksar', 'Gafsa-Ksar International Airport'),
    ('AIR-GAE', 9, 'AIR', 'GAE', 'DTTG', 'TN-81', NULL, 'مطار قابس مطماطة الدولي', 'Aéroport international de Gabès-Matmata', 'Gabes-Matmata International Airport'),
    ('SEA-GOULETTE', 10, 'SEA', NULL, NULL, 'TN-11', NULL, 'ميناء حلق الوادي', 'Port de La Goulette', 'Port of La Goulette'),
    ('SEA-RADES', 11, 'SEA', NULL, NULL, 'TN-13', NULL, 'ميناء رادس', 'Port de Radès', 'Port of Rades'),
    ('SEA-BIZERTE', 12, 'SEA', NULL, NULL, 'TN-23', NULL, 'ميناء بنزرت', 'Port de Bizerte', 'Port of Bizerte'),
    ('SEA-SOUSSE', 13, 'SEA', NULL, NULL, 'TN-51', NULL, 'ميناء سوسة', 'Port de Sousse', 'Port of Sousse'),
    ('SEA-SFAX', 14, 'SEA', NULL, NULL, 'TN-61', NULL, 'ميناء صفاقس', 'Port de Sfax', 'Port of Sfax'),
    ('SEA-GABES', 15, 'SEA', NULL, NULL, 'TN-81', NULL, 'ميناء قابس', 'Port de Gabès', 'Port of Gabes'),
    ('SEA-ZARZIS', 16, 'SEA', NULL, NULL, 'TN-82', NULL, 'ميناء جرجيس', 'Port de Zarzis', 'Port of Zarzis'),
    ('LAND-MELLOULA', 17, 'LAND', NULL, NULL, 'TN-32', 'DZA', 'ملولة', 'Melloula', 'Melloula'),
    ('LAND-BABOUCH', 18, 'LAND', NULL, NULL, 'TN-32', 'DZA', 'ببوش', 'Babouch', 'Babouch'),
    ('LAND-GHARDIMAOU', 19, 'LAND', NULL, NULL, 'TN-32', 'DZA', 'غار الدماء', 'Ghardimaou', 'Ghardimaou'),
    ('LAND-SAKIET', 20, 'LAND', NULL, NULL, 'TN-33', 'DZA', 'ساقية سيدي يوسف', 'Sakiet Sidi Youssef', 'Sakiet Sidi Youssef'),
    ('LAND-KALAAT-SENAN', 21, 'LAND', NULL, NULL, 'TN-33', 'DZA', 'قلعة سنان', 'Kalâat Senan', 'Kalaat Senan'),
    ('LAND-HAIDRA', 22, 'LAND', NULL, NULL, 'TN-42', 'DZA', 'حيدرة', 'Haïdra', 'Haidra'),
    ('LAND-BOUCHEBKA', 23, 'LAND', NULL, NULL, 'TN-42', 'DZA', 'بوشبكة', 'Bouchebka', 'Bouchebka'),
    ('LAND-TAMERZA', 24, 'LAND', NULL, NULL, 'TN-72', 'DZA', 'تمغزة', 'Tamerza', 'Tamerza'),
    ('LAND-HAZOUA', 25, 'LAND', NULL, NULL, 'TN-72', 'DZA', 'حزوة', 'Hazoua', 'Hazoua'),
    ('LAND-RAS-JEDIR', 26, 'LAND', NULL, NULL, 'TN-82', 'LBY', 'رأس جدير', 'Ras Jedir', 'Ras Jedir'),
    ('LAND-DEHIBA', 27, 'LAND', NULL, NULL, 'TN-83', 'LBY', 'الذهيبة', 'Dehiba', 'Dehiba'),
    ('NONE-LAND', 28, 'LAND', NULL, NULL, NULL, NULL, 'دخول برّي خارج نقاط العبور', 'Entrée terrestre hors poste frontalier', 'Land entry outside a border post'),
    ('NONE-SEA', 29, 'SEA', NULL, NULL, NULL, NULL, 'دخول بحري خارج نقاط العبور', 'Entrée maritime hors poste frontalier', 'Sea entry outside a border post');
