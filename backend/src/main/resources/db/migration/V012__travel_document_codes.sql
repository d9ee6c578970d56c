-- Codes read in a machine readable zone that are not an ISO 3166-1 alpha-3 code.
-- Source: ICAO Doc 9303, Machine Readable Travel Documents, 8th edition (2021), part 3, section 5. The codes are the
-- standard's; the wording in three languages is Marsa's own. The standard's filler is left out: "D<<" is D.
-- Left out: IAO, which signs lists and stands in no document.
-- Exact alpha-3 codes are read from the country table; a document from UTO is a specimen and never a person's.

INSERT INTO travel_document_code
    (code, kind, country_alpha3, citizenship, name_ar, name_fr, name_en)
VALUES
    ('D', 'NATIONALITY', 'DEU', TRUE, 'ألمانيا', 'Allemagne', 'Germany'),
    ('GBD', 'NATIONALITY', 'GBR', TRUE, 'مواطن أقاليم ما وراء البحار البريطانية', 'Citoyen des territoires britanniques d''outre-mer', 'British Overseas Territories Citizen'),
    ('GBN', 'NATIONALITY', 'GBR', TRUE, 'رعية بريطاني (ما وراء البحار)', 'Ressortissant britannique (outre-mer)', 'British National (Overseas)'),
    ('GBO', 'NATIONALITY', 'GBR', TRUE, 'مواطن بريطاني لما وراء البحار', 'Citoyen britannique d''outre-mer', 'British Overseas Citizen'),
    ('GBP', 'NATIONALITY', 'GBR', TRUE, 'شخص تحت الحماية البريطانية', 'Personne protégée britannique', 'British Protected Person'),
    ('GBS', 'NATIONALITY', 'GBR', TRUE, 'رعية بريطاني', 'Sujet britannique', 'British Subject'),
    ('RKS', 'NATIONALITY', NULL, TRUE, 'كوسوفو', 'Kosovo', 'Kosovo'),
    ('EUE', 'ORGANISATION', NULL, FALSE, 'الاتحاد الأوروبي (جواز مرور)', 'Union européenne (laissez-passer)', 'European Union (laissez-passer)'),
    ('UNO', 'ORGANISATION', NULL, FALSE, 'منظمة الأمم المتحدة', 'Organisation des Nations unies', 'United Nations Organization'),
    ('UNA', 'ORGANISATION', NULL, FALSE, 'وكالة متخصصة تابعة للأمم المتحدة', 'Institution spécialisée des Nations unies', 'United Nations specialized agency'),
    ('UNK', 'ORGANISATION', NULL, FALSE, 'مقيم بكوسوفو يحمل وثيقة سفر من بعثة الأمم المتحدة', 'Résident du Kosovo, document de voyage de la MINUK', 'Resident of Kosovo with an UNMIK travel document'),
    ('XBA', 'ORGANISATION', NULL, FALSE, 'البنك الإفريقي للتنمية', 'Banque africaine de développement', 'African Development Bank'),
    ('XIM', 'ORGANISATION', NULL, FALSE, 'البنك الإفريقي للتصدير والتوريد', 'Banque africaine d''import-export', 'African Export-Import Bank'),
    ('XCC', 'ORGANISATION', NULL, FALSE, 'الجماعة الكاريبية', 'Communauté caribéenne (CARICOM)', 'Caribbean Community (CARICOM)'),
    ('XCE', 'ORGANISATION', NULL, FALSE, 'مجلس أوروبا', 'Conseil de l''Europe', 'Council of Europe'),
    ('XCO', 'ORGANISATION', NULL, FALSE, 'السوق المشتركة لإفريقيا الشرقية والجنوبية (كوميسا)', 'Marché commun de l''Afrique orientale et australe (COMESA)', 'Common Market for Eastern and Southern Africa (COMESA)'),
    ('XEC', 'ORGANISATION', NULL, FALSE, 'المجموعة الاقتصادية لدول غرب إفريقيا', 'Communauté économique des États de l''Afrique de l''Ouest (CEDEAO)', 'Economic Community of West African States (ECOWAS)'),
    ('XPO', 'ORGANISATION', NULL, FALSE, 'المنظمة الدولية للشرطة الجنائية (إنتربول)', 'Organisation internationale de police criminelle (INTERPOL)', 'International Criminal Police Organization (INTERPOL)'),
    ('XES', 'ORGANISATION', NULL, FALSE, 'منظمة دول شرق الكاريبي', 'Organisation des États de la Caraïbe orientale', 'Organisation of Eastern Caribbean States'),
    ('XMP', 'ORGANISATION', NULL, FALSE, 'الجمعية البرلمانية للبحر الأبيض المتوسط', 'Assemblée parlementaire de la Méditerranée', 'Parliamentary Assembly of the Mediterranean'),
    ('XOM', 'ORGANISATION', NULL, FALSE, 'منظمة فرسان مالطا ذات السيادة', 'Ordre souverain militaire de Malte', 'Sovereign Military Order of Malta'),
    ('XDC', 'ORGANISATION', NULL, FALSE, 'مجموعة تنمية إفريقيا الجنوبية', 'Communauté de développement de l''Afrique australe (SADC)', 'Southern African Development Community (SADC)'),
    ('XXA', 'NO_NATIONALITY', NULL, FALSE, 'عديم الجنسية', 'Apatride', 'Stateless'),
    ('XXB', 'NO_NATIONALITY', NULL, FALSE, 'لاجئ (اتفاقية 1951)', 'Réfugié (convention de 1951)', 'Refugee (1951 Convention)'),
    ('XXC', 'NO_NATIONALITY', NULL, FALSE, 'لاجئ (غير اتفاقية 1951)', 'Réfugié (autre que la convention de 1951)', 'Refugee (other than the 1951 Convention)'),
    ('XXX', 'NO_NATIONALITY', NULL, FALSE, 'جنسية غير محددة', 'Nationalité non précisée', 'Unspecified nationality'),
    ('ANT', 'WITHDRAWN', NULL, FALSE, 'جزر الأنتيل الهولندية (رمز ملغى)', 'Antilles néerlandaises (code retiré)', 'Netherlands Antilles (withdrawn code)'),
    ('NTZ', 'WITHDRAWN', NULL, FALSE, 'المنطقة المحايدة (رمز ملغى)', 'Zone neutre (code retiré)', 'Neutral Zone (withdrawn code)'),
    ('UTO', 'SPECIMEN', NULL, FALSE, 'أوتوبيا (عيّنة)', 'Utopie (spécimen)', 'Utopia (specimen)');
