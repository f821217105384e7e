using Mandat.Bench;

// taskset -c 1 dotnet run -c Release --project bench/Mandat.Bench
// dotnet run -c Release --project bench/Mandat.Bench -- --mutants 100000 --pdf 5000
// dotnet run -c Release --project bench/Mandat.Bench -- --memory
return args switch
{
    [] or ["--speed"] => Speed.Run(),
    ["--mutants", var all, "--pdf", var pdf] => Mutants.Run(int.Parse(all), int.Parse(pdf), from: 0),
    ["--mutants", var all, "--pdf", var pdf, "--from", var from] => Mutants.Run(int.Parse(all), int.Parse(pdf), int.Parse(from)),
    ["--mutants", var all, "--pdf", var pdf, "--text"] => Mutants.Run(int.Parse(all), int.Parse(pdf), from: 0, "-text"),
    ["--batch", var kinds, var from, var count, var current] => MutantBatch.Run(kinds, int.Parse(from), int.Parse(count), current),
    ["--mutant", var kinds, var number, var file] => MutantBatch.Write(kinds, int.Parse(number), file),
    ["--memory"] => Memory.Run(),
    ["--memory", var kind] => Memory.Measure(kind),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("--speed | --mutants ALL --pdf M [--from SEED | --text] | --mutant KINDS SEED FILE | --memory [KIND]");
    return 1;
}
