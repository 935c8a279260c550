namespace Plumbline.Cli.Terminal;

/// <summary>Groups what comes in order, keeping one group in memory at a time.</summary>
internal static class Adjacent
{
    public static IEnumerable<IReadOnlyList<T>> Group<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
    {
        var group = new List<T>();
        foreach (var item in items)
        {
            if (group.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(group[0]), key(item)))
            {
                yield return group;
                group = [];
            }

            group.Add(item);
        }

        if (group.Count > 0)
        {
            yield return group;
        }
    }
}
