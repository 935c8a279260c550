namespace Plumbline.Simulator.Tenancies;

/// <summary>Remembers what each <c>opc-retry-token</c> made, so that a repeated create makes nothing new.</summary>
internal sealed class RetryTokens
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Resource> _made = new(StringComparer.Ordinal);

    /// <summary>Makes the resource, unless this token already did. One create at a time.</summary>
    public Resource Once(string? token, Func<Resource> make)
    {
        lock (_gate)
        {
            if (token is null)
            {
                return make();
            }

            if (!_made.TryGetValue(token, out var resource))
            {
                resource = _made[token] = make();
            }

            return resource;
        }
    }
}
