namespace Plumbline.Simulator.Tenancies;

/// <summary>Remembers what each <c>opc-retry-token</c> made in a parent, so that a repeated create makes nothing new.</summary>
internal sealed class RetryTokens
{
    private readonly Lock _gate = new();
    private readonly Dictionary<(string ParentId, string Token), Resource> _made = [];

    /// <summary>Makes the resource, unless this token already did. One create at a time.</summary>
    public Resource Once(string parentId, string? token, Func<Resource> make)
    {
        lock (_gate)
        {
            if (token is null)
            {
                return make();
            }

            if (!_made.TryGetValue((parentId, token), out var resource))
            {
                resource = _made[(parentId, token)] = make();
            }

            return resource;
        }
    }
}
