//! Operators to suggest, by code and name: what Finnish invoicing software offers. Operators
//! merge and change names, so that any other code of the right form is taken as well.

/// Code and name, operators first and then banks.
pub const OPERATORS: &[(&str, &str)] = &[
    ("003723327487", "Apix Messaging"),
    ("BAWCFI22", "Basware"),
    ("003703575029", "CGI / Telia"),
    ("EXPSYS", "Expert Systems"),
    ("885790000000418", "HighJump"),
    ("INEXCHANGE", "InExchange Factorum"),
    ("003708599126", "Liaison Technologies"),
    ("003721291126", "Maventa"),
    ("003726044706", "Netbox Finland"),
    ("E204503", "OpusCapita"),
    ("003723609900", "Pagero"),
    ("PALETTE", "Palette Software"),
    ("003710948874", "Posti Messaging"),
    ("003701150617", "PostNord Strålfors"),
    ("003714377140", "Ropo Capital"),
    ("003701011385", "Tieto"),
    ("885060259470028", "Tradeshift"),
    ("HELSFIHH", "Aktia"),
    ("DABAFIHH", "Danske Bank"),
    ("DNBAFIHX", "DNB"),
    ("HANDFIHH", "Handelsbanken"),
    ("TAPIFI22", "LähiTapiola"),
    ("NDEAFIHH", "Nordea"),
    ("OKOYFIHH", "OP"),
    ("POPFFI22", "POP Pankki"),
    ("SBANFIHH", "S-Pankki"),
    ("ITELFIHH", "Säästöpankit, Oma Säästöpankki"),
    ("AABAFI22", "Ålandsbanken"),
];
