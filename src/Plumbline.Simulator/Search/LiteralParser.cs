using System.Globalization;

namespace Plumbline.Simulator.Search;

/// <summary>Reads values: quoted text, numbers, <c>true</c>, <c>false</c>, and <c>now</c> with an optional distance.</summary>
internal sealed class LiteralParser(TokenReader tokens, DateTimeOffset now)
{
    private const string Now = "now";

    public Literal Read()
    {
        var token = tokens.Peek;
        return token switch
        {
            { Kind: TokenKind.Text } => Text(tokens.Take().Text),
            { Kind: TokenKind.Number } => Number(""),
            _ when tokens.TryTakeSymbol("-") => Number("-"),
            _ when tokens.TryTake("true") => new Literal("true"),
            _ when tokens.TryTake("false") => new Literal("false"),
            _ when tokens.TryTake(Now) => Literal.Of(Moved(token)),
            _ => throw tokens.Unexpected("a value: text in quotes, a number, true, false or now"),
        };
    }

    private Literal Text(string text) =>
        text.Equals(Now, StringComparison.OrdinalIgnoreCase) ? new Literal(text, Time: now) : Literal.Of(text);

    private Literal Number(string sign)
    {
        var token = tokens.Demand(TokenKind.Number, "a number");
        var literal = Literal.Of(sign + token.Text);
        return literal.Number is null ? throw QueryError.At(token.Position, $"{token} is not a number") : literal;
    }

    /// <summary><c>now</c>, <c>now - 3d</c>, <c>now + 12h</c>.</summary>
    private DateTimeOffset Moved(Token start)
    {
        var sign =
            tokens.TryTakeSymbol("-") ? -1
            : tokens.TryTakeSymbol("+") ? 1
            : 0;
        if (sign == 0)
        {
            return now;
        }

        var count = tokens.Demand(TokenKind.Number, "a number and a unit, such as 3d");
        var seconds = Seconds(tokens.Demand(TokenKind.Word, "a unit of time: s, m, h, d or w"));
        return
            int.TryParse(count.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var amount)
            && TryMove(sign * (double)amount * seconds) is { } time
            ? time
            : throw QueryError.At(start.Position, "the time lies too far away");
    }

    private static int Seconds(Token unit) =>
        unit.Text switch
        {
            "s" => 1,
            "m" => 60,
            "h" => 3600,
            "d" => 86_400,
            "w" => 604_800,
            _ => throw QueryError.Unexpected(unit, "a unit of time: s, m, h, d or w"),
        };

    private DateTimeOffset? TryMove(double seconds) =>
        seconds > (DateTimeOffset.MinValue - now).TotalSeconds && seconds < (DateTimeOffset.MaxValue - now).TotalSeconds
            ? now.AddSeconds(seconds)
            : null;
}
