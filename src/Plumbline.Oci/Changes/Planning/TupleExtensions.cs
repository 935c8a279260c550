namespace Plumbline.Oci.Changes.Planning;

/// <summary>The first of no tuples is one of nulls.</summary>
internal static class TupleExtensions
{
    public static (string Code, string Message)? OrNull(this (string Code, string Message) pair) =>
        pair.Code is null ? null : pair;
}
