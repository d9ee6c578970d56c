-- The 24 governorates of Tunisia.
-- Codes: ISO 3166-2:TN. Names: Tunisian official spelling in Arabic and French; English without accents.

INSERT INTO governorate
    (code, name_ar, name_fr, name_en)
VALUES
    ('TN-11', 'تونس', 'Tunis', 'Tunis'),
    ('TN-12', 'أريانة', 'Ariana', 'Ariana'),
    ('TN-13', 'بن عروس', 'Ben Arous', 'Ben Arous'),
    ('TN-14', 'منوبة', 'La Manouba', 'Manouba'),
    ('TN-21', 'نابل', 'Nabeul', 'Nabeul'),
    ('TN-22', 'زغوان', 'Zaghouan', 'Zaghouan'),
    ('TN-23', 'بنزرت', 'Bizerte', 'Bizerte'),
    ('TN-31', 'باجة', 'Béja', 'Beja'),
    ('TN-32', 'جندوبة', 'Jendouba', 'Jendouba'),
    ('TN-33', 'الكاف', 'Le Kef', 'El Kef'),
    ('TN-34', 'سليانة', 'Siliana', 'Siliana'),
    ('TN-41', 'القيروان', 'Kairouan', 'Kairouan'),
    ('TN-42', 'القصرين', 'Kasserine', 'Kasserine'),
    ('TN-43', 'سيدي بوزيد', 'Sidi Bouzid', 'Sidi Bouzid'),
    ('TN-51', 'سوسة', 'Sousse', 'Sousse'),
    ('TN-52', 'المنستير', 'Monastir', 'Monastir'),
    ('TN-53', 'المهدية', 'Mahdia', 'Mahdia'),
    ('TN-61', 'صفاقس', 'Sfax', 'Sfax'),
    ('TN-71', 'قفصة', 'Gafsa', 'Gafsa'),
    ('TN-72', 'توزر', 'Tozeur', 'Tozeur'),
    ('TN-73', 'قبلي', 'Kébili', 'Kebili'),
    ('TN-81', 'قابس', 'Gabès', 'Gabes'),
    ('TN-82', 'مدنين', 'Médenine', 'Medenine'),
    ('TN-83', 'تطاوين', 'Tataouine', 'Tataouine');
