namespace Plumbline.Bench.Scanning;

/// <summary>Measures scans: Plumbline beside the manual procedure, in one run.</summary>
internal static class ScanBench
{
    /// <summary>0, or 1 when a target is missed.</summary>
    public static async Task<int> RunAsync(Plan plan)
    {
        var program = PlumbProgram.Best;
        var machine = await Machine.LookAsync(program);
        var plumbline = await PlumblineScan.FindAsync(program);
        var rate = RuleRate.Measure();
        var cells = new List<Measurement>();
        foreach (var size in plan.Sizes)
        {
            cells.AddRange(await Trial.RunAsync(size, program, plumbline));
        }

        var targets = Targets.Of(cells, rate);
        await WriteAsync(new Results(plan, machine, plumbline.HasRateLimit, cells, rate, targets));
        return Judge(targets);
    }

    private static async Task WriteAsync(Results results)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(results.Plan.Page)!);
        await File.WriteAllTextAsync(results.Plan.Page, Page.Of(results));
        Console.WriteLine($"The tables are in {results.Plan.Page}.");
    }

    private static int Judge(IReadOnlyList<Target> targets)
    {
        var missed = targets.Where(target => !target.IsMet).ToList();
        foreach (var target in missed)
        {
            Console.Error.WriteLine($"bench: target missed: {target.Promise}; measured: {target.Measured}.");
        }

        return missed.Count == 0 ? 0 : 1;
    }
}
