using System.Text.RegularExpressions;

namespace Plumbline.Simulator.Identity;

/// <summary>What names may look like.</summary>
internal sealed partial record NameRule(Regex Pattern, string Allowed)
{
    public static readonly NameRule Usual = new(UsualName(), "letters, digits, hyphens, periods and underscores");

    public static readonly NameRule Login = new(LoginName(), "letters, digits, hyphens, periods, underscores, + and @");

    public static readonly NameRule Tag = new(TagName(), "ASCII characters without spaces and periods");

    public void Demand(string name) =>
        Api.Demand.That(Pattern.IsMatch(name), $"name must be 1 to 100 characters long, of {Allowed} only.");

    [GeneratedRegex(@"^[A-Za-z0-9._-]{1,100}\z", RegexOptions.NonBacktracking)]
    private static partial Regex UsualName();

    [GeneratedRegex(@"^[A-Za-z0-9._+@-]{1,100}\z", RegexOptions.NonBacktracking)]
    private static partial Regex LoginName();

    [GeneratedRegex(@"^[!-\-/-~]{1,100}\z", RegexOptions.NonBacktracking)]
    private static partial Regex TagName();
}
