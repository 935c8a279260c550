using System.Globalization;
using CsCheck;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tests.Search;

public sealed class QueryPropertyTests
{
    private static readonly Gen<Disk> Disks =
        from name in Gen.OneOf("alpha", "ALPHA", "beta", "it's")
        from size in Gen.Int[0, 3]
        from day in Gen.Int[1, 4]
        select new Disk(name, size, day);

    private static readonly Gen<Tree> Leaves = Gen.OneOf(
        from name in Gen.OneOf("alpha", "a", "BETA", "it's")
        from symbol in Gen.OneOf("=", "!=", "==", "!==", "=~", "!=~")
        select new Tree(
            $"displayName {symbol} '{name.Replace("'", "\\'", StringComparison.Ordinal)}'",
            d => Text(d.Name, symbol, name)
        ),
        from size in Gen.Int[0, 3]
        from symbol in Gen.OneOf("=", "!=", "<", "<=", ">", ">=")
        select new Tree($"sizeInGBs{symbol}{size}", d => Order(d.Size.CompareTo(size), symbol)),
        from day in Gen.Int[1, 4]
        from symbol in Gen.OneOf("=", "!=", "<", "<=", ">", ">=")
        select new Tree($"timeCreated {symbol} '2025-01-0{day}'", d => Order(d.Day.CompareTo(day), symbol))
    );

    private static readonly Gen<Tree> Trees = Gen.Recursive<Tree>(
        (depth, tree) =>
            depth > 4
                ? Leaves
                : Gen.Frequency(
                    (2, Leaves),
                    (1, Gen.Select(tree, tree, Gen.Bool, (a, b, bare) => Tree.And(a, b, bare))),
                    (1, Gen.Select(tree, tree, Gen.Bool, (a, b, bare) => Tree.Or(a, b, bare)))
                )
    );

    private static readonly Gen<string> Garbage = Gen.OneOf(
            (
                "query key , all resources where return allAdditionalFields matching sorted by desc ( ) (((((( && || !== "
                + "= =~ ! ' \" \\ 'a' now - 3d 1.2.3 displayName timeCreated definedTags.key 99999999999999999999999999999999 "
                + "\0 \ud800 é"
            ).Split(' ')
        )
        .List[0, 30]
        .Select(words => string.Join(' ', words));

    [Fact]
    public void A_condition_means_what_it_says_however_it_is_nested() =>
        Gen.Select(Trees, Disks)
            .Sample(
                (tree, disk) =>
                    Index.Parse($"query volume resources where {tree.Text}").Matches(disk.Item) == tree.Holds(disk),
                iter: 10_000
            );

    [Fact]
    public void Garbage_is_refused_and_breaks_nothing() =>
        Gen.OneOf(
                Garbage,
                Garbage.Select(words => "query key resources " + words),
                Garbage.Select(words => "query key resources where displayName = " + words),
                Gen.String
            )
            .Sample(query => IsReadOrRefused(query), iter: 10_000);

    private static bool IsReadOrRefused(string query)
    {
        try
        {
            return Index.Parse(query).Types.Count > 0;
        }
        catch (ApiException refusal)
        {
            return refusal.Status == 400;
        }
    }

    private static bool Text(string value, string symbol, string literal) =>
        symbol switch
        {
            "=" => value.Equals(literal, StringComparison.OrdinalIgnoreCase),
            "!=" => !value.Equals(literal, StringComparison.OrdinalIgnoreCase),
            "==" => value == literal,
            "!==" => value != literal,
            "=~" => value.Contains(literal, StringComparison.OrdinalIgnoreCase),
            _ => !value.Contains(literal, StringComparison.OrdinalIgnoreCase),
        };

    private static bool Order(int order, string symbol) =>
        symbol switch
        {
            "=" => order == 0,
            "!=" => order != 0,
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };

    private sealed record Disk(string Name, int Size, int Day)
    {
        public Plumbline.Simulator.Search.SearchItem Item =>
            Index.Item(
                Index.Volume,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $$"""{"id":"d","displayName":"{{Name}}","sizeInGBs":{{Size}},"timeCreated":"2025-01-0{{Day}}T00:00:00Z"}"""
                )
            );
    }

    /// <summary>A condition as text, and what it means. <c>IsOr</c> says whether it needs parentheses beside an and.</summary>
    private sealed record Tree(string Text, Func<Disk, bool> Holds, bool IsOr = false)
    {
        public static Tree And(Tree a, Tree b, bool isBare) =>
            new($"{a.Beside(isBare)} && {b.Beside(isBare)}", disk => a.Holds(disk) && b.Holds(disk));

        public static Tree Or(Tree a, Tree b, bool isBare) =>
            new(
                isBare ? $"{a.Text} || {b.Text}" : $"({a.Text}) || ({b.Text})",
                disk => a.Holds(disk) || b.Holds(disk),
                IsOr: true
            );

        private string Beside(bool isBare) => isBare && !IsOr ? Text : $"({Text})";
    }
}
