using System.Security.Cryptography;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Tenancies;

/// <summary>
/// Remembers for a day what was answered to each <c>opc-retry-token</c>, so that a repeated request changes nothing.
/// </summary>
internal sealed class RetryTokens
{
    public static readonly TimeSpan Life = TimeSpan.FromHours(24);

    private readonly Dictionary<string, RememberedAnswer> _answers = new(StringComparer.Ordinal);
    private readonly Queue<RememberedAnswer> _byAge = new();

    /// <summary>The answer to the same request before; null if it is the first.</summary>
    /// <exception cref="ApiException">The token came with another request.</exception>
    public Answer? Find(Call call)
    {
        if (Key(call) is not { } key || !_answers.TryGetValue(key, out var known) || known.Time + Life < call.Now)
        {
            return null;
        }

        return known.BodyHash == HashOf(call)
            ? known.Answer
            : throw ApiException.Conflict(
                "InvalidatedRetryToken",
                "The opc-retry-token was used for another request. Send a new token."
            );
    }

    /// <summary>What to remember of a call; null if it had no token.</summary>
    public static RememberedAnswer? Of(Call call, Answer answer) =>
        Key(call) is { } key ? new RememberedAnswer(key, call.Now, HashOf(call), answer) : null;

    /// <summary>Remembers an answer, and forgets those that are too old by then.</summary>
    public void Remember(RememberedAnswer known)
    {
        _answers[known.Key] = known;
        _byAge.Enqueue(known);
        while (_byAge.Peek().Time + Life < known.Time)
        {
            var old = _byAge.Dequeue();
            if (_answers[old.Key] == old)
            {
                _answers.Remove(old.Key);
            }
        }
    }

    private static string? Key(Call call) =>
        call.RetryToken is { Length: > 0 } token
            ? $"{call.Principal.Id} {call.Region} {call.Vault?.Id} {call.Request.Method} {call.Request.Path} {token}"
            : null;

    private static string HashOf(Call call) => Convert.ToHexString(SHA256.HashData(call.Request.Body));
}
